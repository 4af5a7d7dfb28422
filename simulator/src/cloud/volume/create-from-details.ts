import { checkCompartment } from '../check/arguments';
import { invalidParameter } from '../error/catalogue';
import type { BootVolumeReplicaDetails, CreateBootVolumeDetails, CreateVolumeDetails } from '../model';
import { assignPolicy } from '../policy/assign-policy';
import type { Region } from '../region/region';
import { replicate } from '../replica/replicate';
import { attachedInstance } from './change-volume';
import { createVolume, refuseCrowdedClones } from './create-volume';
import { BLOCK_VOLUME, BOOT_VOLUME, type VolumeKind } from './kind';
import type { VolumeRecord } from './volume-record';
import { emptyOrigin, type Origin, originOf } from './volume-source';

const replicaWishes = (details: {
  readonly bootVolumeReplicas?: BootVolumeReplicaDetails[];
  readonly blockVolumeReplicas?: BootVolumeReplicaDetails[];
}): BootVolumeReplicaDetails[] | undefined => details.bootVolumeReplicas ?? details.blockVolumeReplicas;

const DEFAULT_SIZE_IN_GBS = 1024;

function create(
  region: Region,
  kind: VolumeKind,
  details: CreateBootVolumeDetails | CreateVolumeDetails,
  origin: Origin,
  defaultSizeInGBs?: number,
): VolumeRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  if (origin.cloneOf !== undefined) {
    refuseCrowdedClones(region, origin.cloneOf, attachedInstance(region, origin.cloneOf) !== undefined);
  }
  const volume = createVolume(region, kind, { ...details, compartmentId }, origin, defaultSizeInGBs);
  const wishes = replicaWishes(details);
  const replicated = wishes === undefined ? volume : replicate(region, volume, wishes);
  if (details.backupPolicyId) {
    assignPolicy(region, { assetId: volume.id, policyId: details.backupPolicyId, xrcKmsKeyId: details.xrcKmsKeyId });
  }
  return replicated;
}

/** A boot volume always comes from somewhere: only an instance launch makes one from an image. */
export function createBootVolume(region: Region, details: CreateBootVolumeDetails): VolumeRecord {
  if (details.sourceDetails === undefined) {
    throw invalidParameter(
      'sourceDetails is missing. Give a boot volume, a boot volume backup, a pair of backups or a boot volume replica; launch an instance to get a boot volume from an image.',
    );
  }
  return create(region, BOOT_VOLUME, details, originOf(region, BOOT_VOLUME, details.sourceDetails));
}

/** Without a size: 1 TB, or that of the source (Oracle, Overview of Block Volume). */
export function createBlockVolume(region: Region, details: CreateVolumeDetails): VolumeRecord {
  if (details.sizeInGBs !== undefined && details.sizeInMBs !== undefined) {
    throw invalidParameter('sizeInGBs and sizeInMBs are both given. Give sizeInGBs only.');
  }
  const sourceDetails =
    details.sourceDetails ??
    (details.volumeBackupId ? ({ type: 'volumeBackup', id: details.volumeBackupId } as const) : undefined);
  const sizeInGBs = details.sizeInGBs ?? (details.sizeInMBs === undefined ? undefined : details.sizeInMBs / 1024);
  const wanted = { ...details, sourceDetails, sizeInGBs };
  return sourceDetails === undefined
    ? create(region, BLOCK_VOLUME, wanted, emptyOrigin(region, 0), DEFAULT_SIZE_IN_GBS)
    : create(region, BLOCK_VOLUME, wanted, originOf(region, BLOCK_VOLUME, sourceDetails));
}
