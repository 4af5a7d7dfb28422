import { BACKUPS, type BackupRecord, isEarlier } from '../backup/backup-record';
import { refuse } from '../error/refuse';
import { emitBackupEvent } from '../event/event';
import { isMarketplaceImage } from '../image/platform-images';
import { durationOf } from '../life-cycle/wait';
import { take } from '../limit/allotment';
import type { Region } from '../region/region';
import { kindOf } from '../volume/kind';
import { acceptWork } from '../work-request/work-requests';
import { copiesUnderWay } from './copies-under-way';
import { COPIES, type CopyRecord } from './copy-record';
import { typeOfCopy, whyNotCopy } from './copy-rules';

export interface CopyWish {
  readonly displayName?: string;
  readonly kmsKeyId?: string;
  /** A copy that a policy makes keeps the protection too. */
  readonly isScheduled: boolean;
  /** The group backup in the destination that it belongs to. */
  readonly volumeGroupBackupId?: string;
}

export function refuseCopy(source: Region, backup: BackupRecord, destinationRegion: string): void {
  refuse(
    whyNotCopy({
      backup,
      sourceRegion: source.name,
      destinationRegion,
      isFromMarketplace: backup.imageId !== undefined && isMarketplaceImage(backup.imageId),
      copiesOfVolume: copiesUnderWay(source, 'volume', `${source.name}:${backup.volumeId}`).map((copy) => copy.id),
      copiesFromRegion: copiesUnderWay(source, 'region', source.name).length,
    }),
  );
}

function previousBackup(source: Region, backup: BackupRecord): BackupRecord | undefined {
  let previous: BackupRecord | undefined;
  for (const other of source.table(BACKUPS).by('volume', backup.volumeId)) {
    const earlier = isEarlier(other, backup) && other.lifecycleState === 'AVAILABLE';
    if (earlier && (previous === undefined || isEarlier(previous, other))) {
      previous = other;
    }
  }
  return previous;
}

function copyTypeIn(destination: Region, source: Region, backup: BackupRecord): BackupRecord['type'] {
  const previous = previousBackup(source, backup);
  const copies = previous === undefined ? [] : [...destination.table(BACKUPS).by('source', previous.id)];
  const available = copies.find((copy) => copy.lifecycleState === 'AVAILABLE') ?? copies[0];
  return typeOfCopy(backup, {
    destinationRegion: destination.name,
    previous,
    previousCopyState: available?.lifecycleState,
  });
}

/** Puts the new backup and its job into the destination. Both regions' transactions are held. */
export function startCopy(source: Region, destination: Region, backup: BackupRecord, wish: CopyWish): CopyRecord {
  const now = destination.now();
  const kind = kindOf(backup);
  take(destination, 'backup-count', 1, { compartmentId: backup.compartmentId });
  const id = destination.newId(kind.backupOcidType);
  const lifetime = backup.expirationTime === undefined ? undefined : backup.expirationTime - backup.timeCreated;
  const copied = destination.table(BACKUPS).insert({
    ...backup,
    id,
    displayName: wish.displayName ?? backup.displayName,
    lifecycleState: 'CREATING',
    type: copyTypeIn(destination, source, backup),
    timeRequestReceived: now,
    timeCreated: now,
    expirationTime: lifetime === undefined ? undefined : now + lifetime,
    retentionPeriod: wish.isScheduled ? backup.retentionPeriod : undefined,
    isPreventDeletionEnabled: wish.isScheduled && backup.isPreventDeletionEnabled,
    isRetentionLockEnabled: wish.isScheduled && backup.isRetentionLockEnabled,
    isIndefiniteRetentionEnabled: false,
    // Keys never travel (Oracle, Copying a Boot Volume Backup).
    kmsKeyId: wish.kmsKeyId || undefined,
    sourceBackupId: backup.id,
    sourceRegion: source.name,
    isScheduledCopy: wish.isScheduled,
    volumeGroupBackupId: wish.volumeGroupBackupId,
    copyTo: undefined,
  });
  emitBackupEvent(destination, copied, 'copy', 'begin');
  const workRequest = acceptWork(destination, {
    operationType: backup.kind === 'bootVolume' ? 'CopyBootVolumeBackup' : 'CopyVolumeBackup',
    compartmentId: backup.compartmentId,
    resources: [{ actionType: 'CREATED', entityType: kind.backupEntity, identifier: id }],
  });
  const copy: CopyRecord = {
    id,
    sourceRegion: source.name,
    sourceBackupId: backup.id,
    volumeId: backup.volumeId,
    workRequestId: workRequest.id,
    timeStarted: now,
    timeDue: now + durationOf(destination.pace, 'copying', () => source.store.uniqueBytes(backup.id), id),
  };
  return destination.table(COPIES).insert(copy);
}
