import type { Construct, TerraformProvider } from '../base';
import { problem } from '../errors';
import { Duration } from '../values/duration';
import type { Region } from '../values/region';
import type { CopyDestination } from './backup-options';
import { checkKey } from './checks';
import { providerIn, regionOf } from './provider-region';
import { creationTimeout } from './resource-props';

/** Where a copy comes from and goes to. */
export interface CopyRoute {
  readonly sourceRegion: Region;
  readonly region?: Region;
  readonly provider?: TerraformProvider;
  readonly timeouts?: { create: string };
}

/** Works out the regions of a copy, and refuses what the service would refuse. */
export function routeOf(at: Construct, copy: CopyDestination, knownSource: Region | undefined): CopyRoute {
  const provider = copy.provider ?? (copy.region && providerIn(at, copy.region));
  const region = copy.region ?? regionOf(at, provider);
  const sourceRegion = copy.sourceRegion ?? knownSource;
  if (sourceRegion === undefined) {
    throw problem('CopySourceRegionUnknown', at);
  }
  if (region && !sourceRegion.isUnresolved && sourceRegion.isSameAs(region)) {
    throw problem('CopyIntoOwnRegion', at, { got: region.identifier });
  }
  checkKey(at, 'kmsKeyId', copy.kmsKeyId, provider);
  const timeouts = creationTimeout(copy.creationTimeout ?? Duration.hours(6));
  return { sourceRegion, region, provider, timeouts };
}
