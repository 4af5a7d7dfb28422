import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import fc from 'fast-check';
import {
  BackupPolicy,
  BackupRetention,
  BackupSchedule,
  BackupType,
  BlockVolume,
  BootVolume,
  type BootVolumeBackup,
  BootVolumeSource,
  DayOfWeek,
  Duration,
  Month,
  Region,
  ScheduleTimeZone,
  Size,
  VolumeAutotune,
  VolumeGroup,
  VolumeGroupSource,
  VolumePerformance,
} from '../../lib';
import { Problem } from '../../lib/errors';

export interface Ground {
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  /** A backup that is there before any bag is built. */
  readonly backup: BootVolumeBackup;
}

/** Builds something from random values: either throws a catalogued problem, or what it built must apply. */
export type Bag = (scope: Construct, id: string, ground: Ground) => void;

/** Mostly what the service takes, now and then what it does not. */
const mostly = <T, U>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 19, arbitrary: good }, { weight: 1, arbitrary: bad });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const gibibytes = mostly(
  fc.integer({ min: 50, max: 200 }),
  fc.oneof(fc.integer({ min: -5, max: 40_000 }), fc.constant(50.5)),
);
const units = mostly(fc.constantFrom(10, 20, 30, 120), fc.integer({ min: -10, max: 140 }));
const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_-]{0,20}$/);
/** Any text but `${`, which the user means for Terraform. */
const tagValue = fc.string({ maxLength: 30 }).filter((text) => !text.includes('${'));
const key = mostly(
  fc.constantFrom(undefined, undefined, 'ocid1.key.oc1.iad.vault.abuwcljrkey'),
  fc.constantFrom('ocid1.key.oc1.phx.vault.abyhqljskey', 'my-key'),
);

const resource = fc.record({
  displayName: optional(mostly(word, fc.constantFrom('', 'x'.repeat(256), 'at %{ if'))),
  freeformTags: optional(
    mostly(fc.dictionary(word, tagValue, { maxKeys: 10 }), fc.dictionary(word, tagValue, { minKeys: 11, maxKeys: 12 })),
  ),
  definedTags: optional(
    mostly(
      fc.dictionary(fc.constantFrom('operations.Owner', 'cost.Centre'), word),
      fc.constant({ nodot: 'value' } as Record<string, string>),
    ),
  ),
});

const volume = fc.record({
  size: optional(gibibytes),
  units: optional(units),
  autotune: fc.uniqueArray(fc.constantFrom('detached', 'upTo'), { maxLength: 2 }),
  kmsKeyId: key,
  replica: optional(mostly(fc.constant('other'), fc.constant('own'))),
  resource,
});

type VolumeBag = typeof volume extends fc.Arbitrary<infer T> ? T : never;

function volumeOptions(bag: VolumeBag, ground: Ground) {
  return {
    ...bag.resource,
    size: bag.size === undefined ? undefined : Size.gibibytes(bag.size),
    performance: bag.units === undefined ? undefined : VolumePerformance.vpusPerGb(bag.units),
    autotune: bag.autotune.map((rule) =>
      rule === 'detached'
        ? VolumeAutotune.detached()
        : VolumeAutotune.upTo(VolumePerformance.vpusPerGb(bag.units ?? 30)),
    ),
    kmsKeyId: bag.kmsKeyId,
    replicas:
      bag.replica === undefined
        ? undefined
        : [{ availabilityDomain: bag.replica === 'own' ? ground.availabilityDomain : 'Uocm:PHX-AD-1' }],
    availabilityDomain: ground.availabilityDomain,
    compartmentId: ground.compartmentId,
  };
}

const bootVolume: fc.Arbitrary<Bag> = volume.map((bag) => (scope, id, ground) => {
  new BootVolume(scope, id, { ...volumeOptions(bag, ground), source: BootVolumeSource.backup(ground.backup) });
});

const blockVolume: fc.Arbitrary<Bag> = volume.map((bag) => (scope, id, ground) => {
  new BlockVolume(scope, id, volumeOptions(bag, ground));
});

const retention = optional(
  fc.record({
    amount: mostly(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -1, max: 40_000 })),
    years: fc.boolean(),
    prevent: fc.boolean(),
    hold: fc.boolean(),
  }),
);

const backup: fc.Arbitrary<Bag> = fc
  .record({
    type: optional(fc.constantFrom(BackupType.FULL, BackupType.INCREMENTAL)),
    retention,
    resource,
    kmsKeyId: key,
  })
  .map((bag) => (_scope, id, ground) => {
    const { amount, years, prevent, hold } = bag.retention ?? { amount: 1, years: false, prevent: false, hold: false };
    let rules = years ? BackupRetention.years(amount) : BackupRetention.days(amount);
    rules = prevent ? rules.preventingDeletion() : rules;
    rules = hold ? rules.withLegalHold() : rules;
    const restored = ground.backup.restore(`${id}-volume`);
    restored.backUp(id, { ...bag.resource, type: bag.type, kmsKeyId: bag.kmsKeyId, retention: bag.retention && rules });
  });

const copy: fc.Arbitrary<Bag> = fc
  .record({
    region: mostly(fc.constantFrom('us-phoenix-1', 'uk-london-1'), fc.constant('us-ashburn-1')),
    resource,
    kmsKeyId: key,
  })
  .map((bag) => (_scope, id, ground) => {
    const source = ground.backup.restore(`${id}-volume`).backUp(`${id}-backup`);
    source.copyTo(id, { ...bag.resource, region: Region.of(bag.region), kmsKeyId: bag.kmsKeyId });
  });

const keep = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((amount) => Duration.days(amount)),
  fc.integer({ min: 1, max: 200 }).map((amount) => Duration.hours(amount)),
  fc.integer({ min: 1, max: 10 }).map((amount) => Duration.years(amount)),
);
const schedule = fc.record({
  every: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
  at: mostly(fc.integer({ min: 0, max: 23 }), fc.integer({ min: -1, max: 24 })),
  keep,
  onDay: optional(mostly(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 31 }))),
  on: optional(fc.constantFrom(...Object.values(DayOfWeek))),
  inMonth: optional(fc.constantFrom(...Object.values(Month))),
  type: optional(fc.constantFrom(...Object.values(BackupType))),
  timeZone: optional(fc.constantFrom(...Object.values(ScheduleTimeZone))),
  preventDeletion: optional(fc.boolean()),
  lock: optional(fc.boolean()),
});

const policy: fc.Arbitrary<Bag> = fc
  .record({
    schedules: fc.array(schedule, { maxLength: 4 }),
    destination: optional(
      mostly(fc.constantFrom('us-phoenix-1', 'uk-london-1'), fc.constantFrom('us-ashburn-1', 'ap-mumbai-1')),
    ),
    resource,
  })
  .map((bag) => (scope, id, ground) => {
    const schedules = bag.schedules.map(({ every, ...props }) => BackupSchedule[every as 'daily'](props));
    new BackupPolicy(scope, id, {
      ...bag.resource,
      compartmentId: ground.compartmentId,
      destinationRegion: bag.destination === undefined ? undefined : Region.of(bag.destination),
      schedules,
    });
  });

const group: fc.Arbitrary<Bag> = fc
  .record({ members: mostly(fc.integer({ min: 1, max: 4 }), fc.constant(0)), resource })
  .map((bag) => (scope, id, ground) => {
    const members = Array.from({ length: bag.members }, (_, index) => ground.backup.restore(`${id}-member-${index}`));
    new VolumeGroup(scope, id, {
      ...bag.resource,
      availabilityDomain: ground.availabilityDomain,
      compartmentId: ground.compartmentId,
      source: VolumeGroupSource.volumes(members),
    });
  });

/** One construct with random properties. */
export const bags: fc.Arbitrary<Bag> = fc.oneof(bootVolume, blockVolume, backup, copy, policy, group);

/** Builds a bag; answers the code of the refusal, or nothing when it was built. Anything else that is thrown is a fault. */
export function build(bag: Bag, stack: TerraformStack, id: string, ground: Ground): string | undefined {
  try {
    bag(stack, id, ground);
    return undefined;
  } catch (error) {
    if (!Problem.is(error)) {
      throw error;
    }
    stack.node.tryRemoveChild(id);
    return error.code;
  }
}
