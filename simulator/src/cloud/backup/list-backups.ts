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

function candidates(region: Region, kind: VolumeKind, query: BackupQuery): Iterable<BackupRecord> {
  const backups = region.table(BACKUPS);
  return query.volumeId === undefined
    ? backups.by('compartment', `${kind.name}:${query.compartmentId}`)
    : backups.by('volume', query.volumeId);
}

export function listBackups(region: Region, request: Request, kind: VolumeKind, query: BackupQuery): BackupRecord[] {
  checkCompartment(query.compartmentId);
  const found = [...candidates(region, kind, query)].filter(
    (backup) =>
      backup.compartmentId === query.compartmentId &&
      (query.sourceBackupId === undefined || backup.sourceBackupId === query.sourceBackupId),
  );
  return request.page(listPage(found, query));
}
