import { type CatalogueEntry, PAGE } from './entry';

export const OBJECTIVES = {
  ObjectiveInvalid: {
    kind: 'error',
    what: "'{argument}' of the objective is {got}",
    expected: 'more than no time',
    mend: 'Say how much may be lost, and how long a recovery may take.',
    source: 'this library',
  },
  ObjectiveWithoutPolicy: {
    kind: 'error',
    what: 'the boot volume has no backup policy, and at most {rpo} may be lost',
    expected: 'a policy that meets the objective',
    mend: 'Assign one with protectWith, for example BackupPolicy.forRpo.',
    source: 'this library',
  },
  ObjectiveRpoMissed: {
    kind: 'error',
    what: 'under {policy} {hours} hours may be lost: from {from} to {to} there is no backup{copy}',
    expected: 'at most {rpo}',
    mend: 'Add a schedule that is more frequent, move the hours closer, or relax the objective.',
    source: PAGE.POLICIES,
  },
  ObjectiveKeepMissed: {
    kind: 'error',
    what: 'the backups of {policy} that are kept longest are those of {got}',
    expected: 'backups as old as {keep}',
    mend: "Raise 'keep' of a schedule, or add one that is kept longer.",
    source: PAGE.POLICIES,
  },
  ObjectiveRegionMissed: {
    kind: 'error',
    what: '{policy} copies to {got}',
    expected: 'copies to {region}',
    mend: "Set the policy's destinationRegion; Oracle's own policies copy nowhere and can be duplicated.",
    source: PAGE.POLICIES,
  },
  ObjectiveUnverifiable: {
    kind: 'warning',
    what: 'the schedules of {policy} are not known here',
    expected: 'known schedules',
    mend: 'Import the policy with BackupPolicy.fromBackupPolicyAttributes and its schedules, or assign it with protectWith.',
    source: 'this library',
  },
} as const satisfies Record<string, CatalogueEntry>;
