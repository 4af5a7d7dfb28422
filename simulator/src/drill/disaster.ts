import { type Cloud, findRegion, parseOcid } from '../cloud';
import type { FoundVolume } from './inventory';

/** What is lost: a region by name, or an instance by OCID, with its boot volume. */
export interface Disaster {
  readonly kind: 'region' | 'instance';
  readonly lost: string;
}

export interface Struck {
  /** The volumes that are gone. */
  readonly volumes: readonly FoundVolume[];
  readonly region?: string;
  readonly title: string;
}

/** Lets the disaster happen, and tells what is gone. */
export function strike(cloud: Cloud, { kind, lost }: Disaster, volumesIn: (region: string) => FoundVolume[]): Struck {
  if (kind === 'region') {
    const volumes = volumesIn(lost);
    cloud.loseRegion(lost);
    return { volumes, region: lost, title: `Region ${lost} is lost, with ${volumes.length} volumes` };
  }
  const regionName = findRegion(parseOcid(lost)?.region ?? '')?.name ?? '';
  const region = cloud.region(regionName);
  const { displayName, compartmentId, availabilityDomain } = region.getInstance(lost);
  const attached = region
    .listBootVolumeAttachments({ compartmentId, availabilityDomain, instanceId: lost })
    .filter(({ lifecycleState }) => lifecycleState === 'ATTACHED')
    .map(({ bootVolumeId }) => bootVolumeId);
  const volumes = volumesIn(regionName).filter(({ ocid }) => attached.includes(ocid));
  region.terminateInstance(lost, { preserveBootVolume: false });
  cloud.passTimeUntil(() => region.getInstance(lost).lifecycleState === 'TERMINATED', 3_600);
  return { volumes, title: `Instance ${displayName} is lost, with its boot volume` };
}
