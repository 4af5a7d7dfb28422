import { checkCompartment } from '../check/arguments';
import { type ListQuery, listPage } from '../record/list';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import type { VolumeKind } from '../volume/kind';
import { BACKUPS, type BackupRecord } from './backup-record';

export interface BackupQuery extends ListQuery {
  readonly compartmentId: string;
  readonly volumeId?: string;
  readonly sourceBackupId?: string;
}

/** Most of a region's backups lie in one compartment: to look at all is cheaper than to keep an index of compartments. */
function candidates(region: Region, { volumeId }: BackupQuery): Iterable<BackupRecord> {
  const backups = region.table(BACKUPS);
  return volumeId === undefined ? backups.all() : backups.by('volume', volumeId);
}

export function listBackups(region: Region, request: Request, kind: VolumeKind, query: BackupQuery): BackupRecord[] {
  checkCompartment(query.compartmentId);
  const found = [...candidates(region, query)].filter(
    (backup) =>
      backup.kind === kind.name &&
      backup.compartmentId === query.compartmentId &&
      (query.sourceBackupId === undefined || backup.sourceBackupId === query.sourceBackupId),
  );
  return request.page(listPage(found, query));
}
