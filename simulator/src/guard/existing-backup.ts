/** A good backup that is there before the plan runs, whether this configuration made it or not. */
export interface ExistingBackup {
  /** OCID. */
  readonly id: string;
  /** OCID of the volume or volume group that it was taken of; a copy names that of the original. */
  readonly sourceId: string;
  /** Whether it is a copy of a backup in another region. */
  readonly isCopy: boolean;
  /** OCID of the volume group's backup with which it goes. */
  readonly groupBackupId?: string;
}

interface Facts {
  readonly id?: string;
  readonly state?: string;
  readonly sourceId?: string;
  readonly copyOf?: string;
  readonly groupBackupId?: string;
}

/** None when it cannot be restored, or nobody knows of what it was taken. */
export function existingBackup({ id, state, sourceId, copyOf, groupBackupId }: Facts): ExistingBackup[] {
  if (id === undefined || state !== 'AVAILABLE' || sourceId === undefined) return [];
  return [{ id, sourceId, isCopy: copyOf !== undefined, groupBackupId }];
}
