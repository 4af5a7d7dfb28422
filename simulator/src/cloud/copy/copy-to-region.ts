import { BACKUPS, type BackupRecord } from '../backup/backup-record';
import { checkDisplayName, checkOcid } from '../check/arguments';
import { missingParameter } from '../error/catalogue';
import type { CopyBootVolumeBackupDetails } from '../model';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { catchUp } from '../world/due-work';
import { regionFacts } from '../world/world';
import { armCopy, isLarge, runCopy } from './run-copy';
import { refuseCopy, startCopy } from './start-copy';

/** Asked in the source region; the answer is the new backup, which lives in the other one. */
export function copyToRegion<A>(
  source: Region,
  request: Request,
  backup: BackupRecord,
  details: CopyBootVolumeBackupDetails,
  answer: (region: Region, backup: BackupRecord) => A,
): A {
  if (!details.destinationRegion) {
    throw missingParameter('destinationRegion', 'Give the name of another region, e.g. us-phoenix-1.');
  }
  checkDisplayName(details.displayName);
  if (details.kmsKeyId) {
    checkOcid(details.kmsKeyId, 'kmsKeyId', 'key');
  }
  refuseCopy(source, backup, regionFacts(details.destinationRegion).name);
  const destination = source.world.region(details.destinationRegion);
  return destination.transaction(() => {
    const copy = startCopy(source, destination, backup, { ...details, isScheduled: false });
    request.headers.opcWorkRequestId = copy.workRequestId;
    const copied = (): A => answer(destination, destination.table(BACKUPS).find(copy.id)!);
    if (isLarge(source, backup.id)) {
      armCopy(destination, copy);
      request.afterwards = () => {
        catchUp(destination.world, destination);
        return copied();
      };
    } else {
      runCopy(destination, copy);
    }
    return copied();
  });
}
