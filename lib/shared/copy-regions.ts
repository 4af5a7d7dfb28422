import type { Construct } from '../base';
import { problem } from '../errors';
import type { Region } from '../values/region';

/** The region of a copy's source: what was said, else what the source knows of itself. */
export function sourceRegionOf(at: Construct, said: Region | undefined, known: Region | undefined): Region {
  const region = said ?? known;
  if (region === undefined) {
    throw problem('CopySourceRegionUnknown', at);
  }
  return region;
}

/** Refuses a copy into the source's own region. */
export function checkCopyRegions(at: Construct, source: Region, destination: Region | undefined): void {
  if (destination && !source.isUnresolved && source.isSameAs(destination)) {
    throw problem('CopyIntoOwnRegion', at, { got: destination.identifier });
  }
}
