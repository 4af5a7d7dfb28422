import type { PlannedResource } from '../../plan';
import type { ExistingBackup } from '../existing-backup';
import type { Finding } from '../finding';
import { isBackup, isUsable, sourceId } from '../volume-family';

/** A volume whose every existing backup goes, before a new one is there. */
export function lastBackupDeleted(
  resources: readonly PlannedResource[],
  survivors: readonly ExistingBackup[],
): Finding[] {
  const existing = resources.filter((resource) => isBackup(resource) && resource.before && isUsable(resource));
  const goes = (backup: PlannedResource) => backup.isDeleted && !backup.isReplacedBeforehand;
  return existing.filter(goes).flatMap((backup) => {
    const volume = sourceId(backup);
    const others = existing.filter((other) => other !== backup && sourceId(other) === volume && !goes(other));
    if (others.length > 0 || survivors.some(({ sourceId: id }) => id === volume)) return [];
    return [
      {
        rule: 'last-backup-deleted' as const,
        address: backup.address,
        what: `The plan ${backup.after ? 'replaces' : 'deletes'} the last good backup of ${volume ?? 'its volume'}.`,
        mend: backup.after
          ? 'Set lifecycle { create_before_destroy = true }, or back the volume up under another name first.'
          : 'Take another backup and apply that first, or keep this one: terraform state rm leaves it in the cloud.',
      },
    ];
  });
}
