import type { PlannedResource } from '../plan';
import type { ExistingBackup } from './existing-backup';
import { isBackup, textOf } from './volume-family';

/**
 * The existing backups that the plan leaves alone. A backup that Terraform manages is judged by the plan itself, and the
 * members of a volume group's backup go with it.
 */
export function survivorsOf(
  existing: readonly ExistingBackup[],
  resources: readonly PlannedResource[],
): readonly ExistingBackup[] {
  const managed = new Set(resources.filter(isBackup).map(({ before }) => textOf(before, 'id')));
  const deleted = new Set(
    resources.filter((resource) => isBackup(resource) && resource.isDeleted).map(({ before }) => textOf(before, 'id')),
  );
  return existing.filter(
    ({ id, groupBackupId }) => !managed.has(id) && !(groupBackupId !== undefined && deleted.has(groupBackupId)),
  );
}
