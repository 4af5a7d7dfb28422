import { type CatalogueEntry, PAGE } from './entry';

export const VOLUMES = {
  SizeOutOfRange: {
    kind: 'error',
    what: 'the size is {got} GB',
    expected: '{smallest} to {largest} GB',
    mend: "Change 'size'.",
    source: PAGE.OVERVIEW,
  },
  SizeBelowSource: {
    kind: 'error',
    what: 'the size is {got} GB, and the source has {source} GB',
    expected: 'at least the size of the source',
    mend: "Raise 'size', or leave it out to take the source's: a restore or clone may grow, never shrink.",
    source: 'Oracle, Restoring a Boot Volume; Cloning a Boot Volume',
  },
  BootVolumePerformanceTooLow: {
    kind: 'error',
    what: 'a boot volume is to have {got} performance units per GB',
    expected: '10 or more',
    mend: 'Use VolumePerformance.BALANCED or higher: the lower-cost performance is for block volumes.',
    source: 'Oracle, Block Volume Performance',
  },
  CloneOutsideAvailabilityDomain: {
    kind: 'error',
    what: 'the clone is to be in {got}, and its source is in {source}',
    expected: "the source's availability domain",
    mend: 'Clone where the source is; a restore from a backup may go to any domain of the region.',
    source: 'Oracle, Cloning a Boot Volume',
  },
  ReplicaInOwnAvailabilityDomain: {
    kind: 'error',
    what: "a replica is to be in {got}, the volume's own availability domain",
    expected: 'another domain or region',
    mend: 'Name an availability domain of the region that shall hold the replica.',
    source: 'Oracle, Replicating a Volume',
  },
  LaunchOutsideAvailabilityDomain: {
    kind: 'error',
    what: 'the instance is to be in {got}, and its boot volume is in {volume}',
    expected: "the volume's availability domain",
    mend: 'Launch where the volume is, or restore the volume where the instance shall be.',
    source: 'Oracle, Working with Boot Volumes',
  },
  AlreadyProtected: {
    kind: 'error',
    what: 'policy {got} is to be assigned, and {previous} already is',
    expected: 'one policy for each volume or group',
    mend: 'Assign one of them, or put the schedules of both into one policy: the service drops the older assignment.',
    source: 'oracle/oci-go-sdk, CreateVolumeBackupPolicyAssignment',
  },
  GroupTakesOnlyUserPolicies: {
    kind: 'error',
    what: 'a volume group is to get {got}, which Oracle defined',
    expected: 'a policy that a user defined',
    mend: 'Use BackupPolicy.duplicateOf to make one with the same schedules.',
    source: PAGE.POLICIES,
  },
} as const satisfies Record<string, CatalogueEntry>;
