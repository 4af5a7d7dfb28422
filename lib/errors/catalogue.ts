/** One problem that this library can find at synth. `{names}` are filled with the facts of the case. */
export interface CatalogueEntry {
  /** `error` stops the synth; `warning` is printed and lets it go on. */
  readonly kind: 'error' | 'warning';
  /** What happened, with what was got. */
  readonly what: string;
  /** What was expected instead. */
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
  /** Where the rule comes from. */
  readonly source: string;
}

const OVERVIEW = 'Oracle, Overview of Block Volume';
const POLICIES = 'Oracle, Policy-Based Backups';
const COPIES = 'Oracle, Copying a Boot Volume Backup Between Regions';
const TAGS = 'Oracle, Resource Tags';
const RETENTION = 'Oracle, Updating a Block Volume Backup';

const VALUES = {
  DurationInvalid: {
    kind: 'error',
    what: 'the amount of time is {got}',
    expected: 'a finite number of 0 or more',
    mend: 'Give a number that is not negative.',
    source: 'this library',
  },
  DurationNotWhole: {
    kind: 'error',
    what: '{got} is no whole number of {unit}',
    expected: 'a whole number of {unit}, known at synth',
    mend: 'Give the duration in {unit}; nothing is rounded silently.',
    source: 'this library',
  },
  SizeInvalid: {
    kind: 'error',
    what: 'the size is {got}',
    expected: 'a finite number above 0',
    mend: 'Give a positive number.',
    source: 'this library',
  },
  SizeNotWhole: {
    kind: 'error',
    what: '{got} GB is no whole number of GB',
    expected: 'a whole number of GB',
    mend: 'Give a size in whole GB; nothing is rounded silently.',
    source: `${OVERVIEW}: volumes grow in steps of 1 GB`,
  },
  RegionUnknown: {
    kind: 'error',
    what: "no region '{got}' is known",
    expected: "a region's name or short code",
    mend: "Did you mean '{nearest}'? For a region that this version does not list use Region.custom.",
    source: 'oracle/oci-go-sdk, common/regions.go',
  },
  PerformanceInvalid: {
    kind: 'error',
    what: '{got} volume performance units per GB',
    expected: 'one of {range}',
    mend: 'Give a number that the service sells.',
    source: 'Oracle, Block Volume Performance',
  },
  AutotuneMaximumTooLow: {
    kind: 'error',
    what: 'the highest performance to tune up to is {got} units per GB',
    expected: '10 or more',
    mend: 'Give at least VolumePerformance.BALANCED.',
    source: 'Oracle, Block Volume Performance',
  },
  RetentionPeriodInvalid: {
    kind: 'error',
    what: 'the retention period is {got}',
    expected: 'a whole number above 0',
    mend: 'Give whole days or years, or leave the retention out to keep the backup until somebody deletes it.',
    source: RETENTION,
  },
  RetentionLockWithoutPeriod: {
    kind: 'error',
    what: 'the retention is to be locked, but has no period',
    expected: 'a period of days or years',
    mend: 'Begin with BackupRetention.days or BackupRetention.years, or use untilReleased or legalHold without a lock.',
    source: RETENTION,
  },
  DeltaSameBackup: {
    kind: 'error',
    what: 'both backups of the delta are {got}',
    expected: 'an older and a newer backup of one volume',
    mend: 'Give two backups.',
    source: 'Oracle, Direct APIs for Changed Block Tracking',
  },
  DeltaBlockSizeInvalid: {
    kind: 'error',
    what: 'the block size of the delta is {got} bytes',
    expected: 'a power of two from 4096 to 1048576',
    mend: 'Give such a number, or leave it out for 4096.',
    source: 'Oracle, Direct APIs for Changed Block Tracking',
  },
} as const satisfies Record<string, CatalogueEntry>;

const ARGUMENTS = {
  OcidInvalid: {
    kind: 'error',
    what: "'{argument}' is {got}",
    expected: 'the OCID of a {types}',
    mend: 'Give an OCID such as ocid1.<type>.oc1..<unique>, or a reference to a resource.',
    source: 'Oracle, Resource Identifiers',
  },
  DisplayNameInvalid: {
    kind: 'error',
    what: "'displayName' has {got} characters",
    expected: '1 to {longest}',
    mend: 'Shorten it, or leave it out to let the service choose.',
    source: 'Oracle, Core Services API',
  },
  TooManyTags: {
    kind: 'error',
    what: "'{argument}' has {got} tags",
    expected: 'at most {most}',
    mend: 'Take some out.',
    source: TAGS,
  },
  TagInvalid: {
    kind: 'error',
    what: "a {part} of '{argument}' has {got} characters",
    expected: 'at most {longest}, and at least one in a key',
    mend: 'Shorten it.',
    source: TAGS,
  },
  DefinedTagKeyInvalid: {
    kind: 'error',
    what: "the defined tag's key is '{got}'",
    expected: 'namespace.key with exactly one dot',
    mend: 'Write the tag namespace, a dot and the key.',
    source: 'terraform-provider-oci, tfresource: "invalid key structure found"',
  },
  KeyOfAnotherRegion: {
    kind: 'error',
    what: "the key of '{argument}' lives in {got}",
    expected: 'a key of {region}',
    mend: 'Name a Vault key of that region; keys never travel with a backup.',
    source: COPIES,
  },
  AttributeUnknown: {
    kind: 'error',
    what: "'{attribute}' is not known here and {verb} was not told it",
    expected: "'{attribute}'",
    mend: 'Give it to {verb}, or import with {factory}.',
    source: 'this library',
  },
  AvailabilityDomainInvalid: {
    kind: 'error',
    what: 'availability domain number {got} was asked for',
    expected: 'a whole number from 1 to {most}',
    mend: 'Give the number of a domain that the region has.',
    source: 'Oracle, Regions and Availability Domains',
  },
} as const satisfies Record<string, CatalogueEntry>;

const VOLUMES = {
  SizeOutOfRange: {
    kind: 'error',
    what: 'the size is {got} GB',
    expected: '{smallest} to {largest} GB',
    mend: "Change 'size'.",
    source: OVERVIEW,
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
    source: POLICIES,
  },
} as const satisfies Record<string, CatalogueEntry>;

const BACKUPS = {
  CopySourceRegionUnknown: {
    kind: 'error',
    what: "nothing says which region the copy's source is in",
    expected: 'a region',
    mend: "Give 'sourceRegion', or a provider with a region to the source.",
    source: COPIES,
  },
  CopyIntoOwnRegion: {
    kind: 'error',
    what: 'the copy is to go to {got}, where its source is',
    expected: 'another region',
    mend: "Give the copy's own provider or 'region'; within a region a backup needs no copy to be restored.",
    source: COPIES,
  },
  ScheduleHourInvalid: {
    kind: 'error',
    what: "'at' is {got}",
    expected: 'a whole hour from 0 to 23',
    mend: 'Give the hour of the day.',
    source: 'oracle/oci-go-sdk, VolumeBackupSchedule.hourOfDay',
  },
  ScheduleDayInvalid: {
    kind: 'error',
    what: "'onDay' is {got}",
    expected: 'a whole day from 1 to 28',
    mend: 'Give a day that every month has: what happens on the 29th to 31st in a shorter month is not documented.',
    source: 'oracle/oci-go-sdk, VolumeBackupSchedule.dayOfMonth',
  },
  ScheduleKeepInvalid: {
    kind: 'error',
    what: "'keep' is {got}",
    expected: 'more than no time',
    mend: 'Say how long each backup is kept; for one that is kept for ever take a manual backup.',
    source: POLICIES,
  },
  PolicyCopyIntoOwnRegion: {
    kind: 'error',
    what: 'the policy is to copy to {got}, its own region',
    expected: 'another region',
    mend: "Name another 'destinationRegion', or leave it out.",
    source: POLICIES,
  },
  SchedulesUnknown: {
    kind: 'error',
    what: 'the schedules of this policy are not known, and {id} is to be its duplicate',
    expected: 'known schedules',
    mend: 'Import the policy with BackupPolicy.fromBackupPolicyAttributes and its schedules.',
    source: 'this library',
  },
  RpoNotReachable: {
    kind: 'error',
    what: 'no backup schedule loses at most {got}',
    expected: '{shortest} hours or more',
    mend: 'Relax the objective, or replicate the volume: a policy makes one backup a day, and its copy may take 24 hours.',
    source: POLICIES,
  },
  PolicyCopyToUnpairedRegion: {
    kind: 'warning',
    what: 'the policy in {own} is to copy to {got}, which Oracle does not list for it',
    expected: 'one of {paired}',
    mend: 'Choose a listed region, or ask Oracle to add yours: whether the service refuses others is not documented.',
    source: 'Oracle, Replicating a Volume, Source and Destination Region Mappings',
  },
  RetentionShorterThanPeriod: {
    kind: 'warning',
    what: 'the backups of {got} expire before the next one is made',
    expected: 'a retention of at least {days} days',
    mend: "Raise 'keep', unless another schedule covers the time between.",
    source: POLICIES,
  },
  SchedulesShareDays: {
    kind: 'warning',
    what: 'on some days both ({winner}) and ({loser}) are due',
    expected: 'one schedule a day: the service runs the first and skips the second',
    mend: "Move one of them, or say that it is meant with 'acceptPriorities'.",
    source: POLICIES,
  },
  SchedulesOfOnePeriodShareDays: {
    kind: 'warning',
    what: 'on some days both ({winner}) and ({loser}) are due',
    expected: 'one schedule a day: the service runs only one of them, and which one is not documented',
    mend: 'Move one of them to another day.',
    source: POLICIES,
  },
  PolicyWithoutSchedules: {
    kind: 'warning',
    what: 'the policy has no schedule',
    expected: 'at least one',
    mend: 'Add one with addSchedule: without it the policy makes no backup.',
    source: POLICIES,
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Every problem that this library can find at synth, by its code. */
export const CATALOGUE = { ...VALUES, ...ARGUMENTS, ...VOLUMES, ...BACKUPS } as const;

/** The code of a problem; it never changes, while texts may. */
export type ProblemCode = keyof typeof CATALOGUE;
