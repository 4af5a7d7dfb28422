import { conflict, incorrectState, invalidParameter } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import { kindOf, type VolumeKind } from './kind';
import type { VolumeRecord } from './volume-record';

export const SMALLEST_SIZE_IN_GBS = 50;
export const LARGEST_SIZE_IN_GBS = 32768;
const MOST_VPUS_PER_GB = 120;

/** Oracle, Overview of Block Volume: 50 GB to 32 TB, in steps of 1 GB. */
export function whyNotSize(sizeInGBs: number): ServiceError | undefined {
  return Number.isInteger(sizeInGBs) && sizeInGBs >= SMALLEST_SIZE_IN_GBS && sizeInGBs <= LARGEST_SIZE_IN_GBS
    ? undefined
    : invalidParameter(
        `sizeInGBs is ${sizeInGBs}, expected an integer from ${SMALLEST_SIZE_IN_GBS} to ${LARGEST_SIZE_IN_GBS} (50 GB to 32 TB).`,
      );
}

/** Oracle, Block Volume Performance: 0 for block volumes only, else a multiple of 10 up to 120. */
export function whyNotVpus(kind: VolumeKind, vpusPerGB: number, name = 'vpusPerGB'): ServiceError | undefined {
  const fits = vpusPerGB % 10 === 0 && vpusPerGB >= kind.leastVpusPerGB && vpusPerGB <= MOST_VPUS_PER_GB;
  return fits
    ? undefined
    : invalidParameter(
        `${name} is ${vpusPerGB}, expected a multiple of 10 from ${kind.leastVpusPerGB} to ${MOST_VPUS_PER_GB} for a ${kind.title.toLowerCase()}.`,
      );
}

/** Oracle, Resizing a Volume: sizes only grow, and not while replication is on. */
export function whyNotResizable(volume: VolumeRecord, sizeInGBs: number): ServiceError | undefined {
  if (sizeInGBs < volume.sizeInGBs) {
    return invalidParameter(
      `sizeInGBs is ${sizeInGBs}, but ${kindOf(volume).title.toLowerCase()} ${volume.id} has ${volume.sizeInGBs} GB and a volume only grows. Give ${volume.sizeInGBs} or more.`,
    );
  }
  if (sizeInGBs > volume.sizeInGBs && volume.replicas.length > 0) {
    return conflict(
      `${kindOf(volume).title} ${volume.id} cannot be resized while replication is enabled. Disable replication, resize, enable it again.`,
    );
  }
  return undefined;
}

export interface VolumeUse {
  /** The instance that it is attached to. */
  readonly attachedTo?: string;
  /** The backup that is being taken of it. */
  readonly runningBackup?: string;
}

/** Oracle, Deleting a Boot Volume; texts: oracle/oci-cloud-controller-manager#262, therealcmj/ociextirpater#43 and #44. */
export function whyVolumeNotDeletable(volume: VolumeRecord, use: VolumeUse): ServiceError | undefined {
  const named = `Volume ${volume.id} may not be deleted while`;
  if (use.attachedTo !== undefined) {
    return conflict(
      `${named} attached to an Instance. It is attached to ${use.attachedTo}: detach it or terminate that instance first.`,
    );
  }
  if (volume.volumeGroupId !== undefined) {
    return conflict(`${named} it is assigned to volume group ${volume.volumeGroupId}. Take it out of the group first.`);
  }
  if (volume.replicas.length > 0) {
    return conflict(`${named} replication is enabled. Disable replication first.`);
  }
  if (use.runningBackup !== undefined) {
    return conflict(`${named} backup ${use.runningBackup} of it is running. Wait until the backup is AVAILABLE.`);
  }
  return undefined;
}

/** Only what is AVAILABLE changes. */
export function whyNotUpdatable(volume: VolumeRecord): ServiceError | undefined {
  return volume.lifecycleState === 'AVAILABLE'
    ? undefined
    : incorrectState(
        `${kindOf(volume).title} ${volume.id} is ${volume.lifecycleState} and cannot be updated. Expected AVAILABLE: wait for that state.`,
      );
}
