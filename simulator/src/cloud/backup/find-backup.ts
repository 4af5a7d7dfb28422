import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import type { VolumeKind } from '../volume/kind';
import { BACKUPS, type BackupRecord } from './backup-record';

/** Also one that is terminated, as long as it is remembered. Unknown: 404. */
export function findBackup(region: Region, kind: VolumeKind, id: string): BackupRecord {
  checkOcid(id, `${kind.backupEntity}Id`, kind.backupOcidType);
  const backup = region.table(BACKUPS).find(id);
  if (backup === undefined) {
    throw notFound(`${kind.backupTitle} ${id} does not exist in ${region.name}.`);
  }
  return backup;
}

/** One that can still be used. Unknown, terminating or terminated: 404. */
export function findLivingBackup(region: Region, kind: VolumeKind, id: string): BackupRecord {
  const backup = findBackup(region, kind, id);
  if (isGone(backup)) {
    throw notFound(`${kind.backupTitle} ${id} in ${region.name} is ${backup.lifecycleState}.`);
  }
  return backup;
}
