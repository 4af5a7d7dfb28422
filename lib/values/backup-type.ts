/** What a backup holds. Either kind restores alone; no chain has to be kept (Oracle, Boot Volume Backups). */
export enum BackupType {
  /** Everything written since the volume was made. */
  FULL = 'FULL',
  /** What changed since the last backup. */
  INCREMENTAL = 'INCREMENTAL',
}
