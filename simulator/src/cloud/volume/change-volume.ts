import { ATTACHMENTS } from '../attachment/attachment-record';
import { runningBackup } from '../backup/create-backup';
import { checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { conflict } from '../error/catalogue';
import { refuse } from '../error/refuse';
import { fire } from '../life-cycle/life-cycle';
import { take } from '../limit/allotment';
import type { AutotunePolicy, BootVolumeReplicaDetails, DefinedTags, FreeformTags } from '../model';
import type { Region } from '../region/region';
import { replicate } from '../replica/replicate';
import { detachedTuningSince } from './autotune';
import { autotunePolicies, checkAutotune } from './create-volume';
import { kindOf } from './kind';
import { VOLUME } from './volume-life';
import { bytesOf, VOLUMES, type VolumeRecord } from './volume-record';
import { whyNotResizable, whyNotSize, whyNotUpdatable, whyNotVpus, whyVolumeNotDeletable } from './volume-rules';

export interface VolumeChange {
  readonly displayName?: string;
  readonly definedTags?: DefinedTags;
  readonly freeformTags?: FreeformTags;
  readonly sizeInGBs?: number;
  readonly vpusPerGB?: number;
  readonly isAutoTuneEnabled?: boolean;
  readonly autotunePolicies?: readonly AutotunePolicy[];
  readonly isReservationsEnabled?: boolean;
  readonly bootVolumeReplicas?: BootVolumeReplicaDetails[];
  readonly blockVolumeReplicas?: BootVolumeReplicaDetails[];
}

export function attachedInstance(region: Region, volumeId: string): string | undefined {
  for (const attachment of region.table(ATTACHMENTS).by('volume', volumeId)) {
    return attachment.instanceId;
  }
  return undefined;
}

/** What is left out stays as it is (Oracle, REST APIs). */
export function updateVolume(region: Region, volume: VolumeRecord, change: VolumeChange): VolumeRecord {
  checkDisplayName(change.displayName);
  checkTags(change);
  refuse(whyNotUpdatable(volume));
  const sizeInGBs = change.sizeInGBs ?? volume.sizeInGBs;
  const vpusPerGB = change.vpusPerGB ?? volume.vpusPerGB;
  const grows = sizeInGBs !== volume.sizeInGBs;
  refuse(grows ? (whyNotResizable(volume, sizeInGBs) ?? whyNotSize(sizeInGBs)) : undefined);
  refuse(whyNotVpus(kindOf(volume), vpusPerGB));
  checkAutotune(kindOf(volume), change.autotunePolicies ?? []);
  if (grows) {
    take(region, 'total-storage-gb', sizeInGBs - volume.sizeInGBs, volume);
    region.store.resize(volume.id, bytesOf({ sizeInGBs }));
  }
  const tunes = change.autotunePolicies !== undefined || change.isAutoTuneEnabled !== undefined;
  const policies = tunes ? autotunePolicies(change) : volume.autotunePolicies;
  const next: VolumeRecord = {
    ...volume,
    displayName: change.displayName ?? volume.displayName,
    definedTags: change.definedTags ?? volume.definedTags,
    freeformTags: change.freeformTags ?? volume.freeformTags,
    sizeInGBs,
    vpusPerGB,
    autotunePolicies: policies,
    timeDetachedTuning: detachedTuningSince(volume, policies, region.now()),
    isReservationsEnabled: change.isReservationsEnabled ?? volume.isReservationsEnabled,
    resizedSinceBackup: volume.resizedSinceBackup || grows,
  };
  const takesTime = grows || vpusPerGB !== volume.vpusPerGB;
  const updated = takesTime
    ? fire(region, VOLUME, volume, 'update', next)
    : region.table(VOLUMES).replace(volume, next);
  const wishes = change.bootVolumeReplicas ?? change.blockVolumeReplicas;
  return wishes === undefined ? updated : replicate(region, updated, wishes);
}

export function deleteVolume(region: Region, volume: VolumeRecord): void {
  refuse(
    whyVolumeNotDeletable(volume, {
      attachedTo: attachedInstance(region, volume.id),
      runningBackup: runningBackup(region, volume.id)?.id,
    }),
  );
  if (volume.lifecycleState === 'PROVISIONING') {
    throw conflict(`Volume ${volume.id} is PROVISIONING. Wait until it is AVAILABLE, then delete it.`);
  }
  fire(region, VOLUME, volume, 'delete');
}
