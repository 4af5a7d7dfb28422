import { BACKUPS, type BackupRecord } from '../backup/backup-record';
import { checkDisplayName, checkOcid } from '../check/arguments';
import { missingParameter } from '../error/catalogue';
import type { CopyBootVolumeBackupDetails } from '../model';
import { findRegion } from '../region/catalogue';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { regionFacts } from '../world/world';
import { endAfterwards } from './end-afterwards';
import { runCopy } from './run-copy';
import { refuseCopy, startCopy } from './start-copy';

/** Where a copy will be; the source's own region as long as nobody knows. */
export function destinationOf(source: Region, { destinationRegion }: { readonly destinationRegion: string }): Region {
  const facts = findRegion(destinationRegion);
  return facts === undefined || source.world.isOut(facts.name) ? source : source.world.region(facts.name);
}

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
    runCopy(destination, copy);
    endAfterwards(request, destination, [copy], () => answer(destination, destination.table(BACKUPS).find(copy.id)!));
    return answer(destination, destination.table(BACKUPS).find(copy.id)!);
  });
}
