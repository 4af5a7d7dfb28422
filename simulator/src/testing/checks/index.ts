export type { CheckResult } from './check';
export { toCreate, toDelete, toHaveNoDrift, toPlanNoChanges, toReplace, toUpdate } from './plan-checks';
export { type BackupCount, type RpoOptions, toHaveRestorableBackups, toMeetRpo } from './volume-checks';
