import type { TerraformStack } from 'cdktf';
import { Testing } from 'cdktf';
import {
  BackupPolicy,
  BackupPolicyAssignment,
  BackupSchedule,
  BootInstance,
  BootSource,
  DayOfWeek,
  Duration,
  RecoveryObjective,
  type RecoveryObjectiveProps,
  Region,
  VolumeGroup,
  VolumeGroupSource,
} from '../../lib';
import { CoreInstance } from '../../lib/provider-oci/core-instance';
import { ashburnStack, COMPARTMENT, DOMAIN, refusal, restoredVolume, synthesize } from './support';

const DAY = Duration.hours(24);

/** What is said when the objective, as warnings, is applied to the stack that `build` fills. */
function judged(objective: RecoveryObjectiveProps, build: (stack: TerraformStack) => void) {
  return synthesize((stack) => {
    build(stack);
    new RecoveryObjective({ enforce: false, ...objective }).applyTo(stack);
  });
}

function policyWith(stack: TerraformStack, schedules: BackupSchedule[], destinationRegion?: Region): BackupPolicy {
  return new BackupPolicy(stack, 'policy', {
    compartmentId: COMPARTMENT,
    acceptPriorities: true,
    schedules,
    destinationRegion,
  });
}

const instance = {
  availabilityDomain: DOMAIN,
  compartmentId: COMPARTMENT,
  subnetId: 'ocid1.subnet.oc1.iad.aaaaaaaasubnet',
};
const image = BootSource.image('ocid1.image.oc1.iad.aaaaaaaaimage');

describe('RecoveryObjective', () => {
  test('finds boot volumes without a policy: of volumes, instances and plain bindings', () => {
    const template = judged({ rpo: DAY }, (stack) => {
      restoredVolume(stack);
      new BootInstance(stack, 'server', { ...instance, source: image });
      new CoreInstance(stack, 'raw', {
        ...instance,
        sourceDetails: { sourceType: 'image', sourceId: 'ocid1.image.oc1..x' },
      });
    });
    for (const path of ['volume/Default', 'server/Default', 'raw']) {
      template.hasAnnotation(
        new RegExp(`^stack/${path}: the boot volume has no backup policy.*ObjectiveWithoutPolicy`),
      );
    }
  });

  test('stops the synth unless it is told to warn', () => {
    const stack = ashburnStack();
    restoredVolume(stack);
    new RecoveryObjective({ rpo: DAY }).applyTo(stack);
    expect(() => Testing.fullSynth(stack)).toThrow(/ObjectiveWithoutPolicy/);
  });

  test('is met by a policy that is frequent, kept and copied enough', () => {
    const template = judged(
      { rpo: Duration.hours(48), keep: Duration.days(7), region: Region.US_PHOENIX_1 },
      (stack) => {
        const daily = BackupSchedule.daily({ at: 2, keep: Duration.days(7) });
        const policy = policyWith(stack, [daily], Region.US_PHOENIX_1);
        restoredVolume(stack).protectWith(policy);
        const server = new BootInstance(stack, 'server', { ...instance, source: image });
        server.bootVolume.protectWith(policy);
      },
    );
    expect(template.annotations).toEqual([]);
  });

  test('sees a policy of the volume that an instance boots from, and of the group that a volume is in', () => {
    const template = judged({ rpo: DAY }, (stack) => {
      const policy = policyWith(stack, [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })]);
      const volume = restoredVolume(stack);
      new BootInstance(stack, 'server', { ...instance, source: BootSource.bootVolume(volume) });
      const source = VolumeGroupSource.volumes([volume]);
      const group = new VolumeGroup(stack, 'group', { availabilityDomain: DOMAIN, compartmentId: COMPARTMENT, source });
      group.protectWith(policy);
      new BackupPolicyAssignment(stack, 'by-hand', { assetId: volume.bootVolumeId, policy });
    });
    expect(template.annotations).toEqual([]);
  });

  test('names the worst gap, which the priority of schedules can make longer (Oracle, Policy-Based Backups)', () => {
    const template = judged({ rpo: DAY }, (stack) => {
      const daily = BackupSchedule.daily({ at: 2, keep: Duration.days(7) });
      const weekly = BackupSchedule.weekly({ at: 22, on: DayOfWeek.SUNDAY, keep: Duration.weeks(4) });
      restoredVolume(stack).protectWith(policyWith(stack, [daily, weekly]));
    });
    template.hasAnnotation(
      /under stack\/policy 44 hours may be lost: from 2023-01-07 02:00 to 2023-01-08 22:00 there is no backup; expected at most 24 hours.*ObjectiveRpoMissed/,
    );
  });

  test('finds the leap year in which a yearly schedule leaves 366 days', () => {
    const template = judged({ rpo: Duration.days(365) }, (stack) => {
      const yearly = BackupSchedule.yearly({ at: 0, keep: Duration.years(2) });
      restoredVolume(stack).protectWith(policyWith(stack, [yearly]));
    });
    template.hasAnnotation(/8784 hours may be lost: from 2024-01-01 00:00 to 2025-01-01 00:00/);
  });

  test('counts the delay of a copy (Oracle, Backup Policies)', () => {
    const template = judged({ rpo: Duration.hours(47), region: Region.US_PHOENIX_1 }, (stack) => {
      const daily = BackupSchedule.daily({ at: 2, keep: Duration.days(7) });
      restoredVolume(stack).protectWith(policyWith(stack, [daily], Region.US_PHOENIX_1));
    });
    template.hasAnnotation(/48 hours may be lost: .*, and 24 hours for the copy/);
  });

  test('finds a policy that keeps too short, copies nowhere, or is not known', () => {
    const objective = { rpo: Duration.days(31), keep: Duration.years(7) };
    const gold = (stack: TerraformStack) => restoredVolume(stack).protectWith(BackupPolicy.gold(stack, 'gold'));
    judged(objective, gold).hasAnnotation(
      /kept longest are those of ONE_YEAR .*expected backups as old as 7 years.*ObjectiveKeepMissed/,
    );
    judged({ rpo: DAY, region: Region.US_PHOENIX_1 }, gold).hasAnnotation(
      /stack\/gold copies to no other region.*ObjectiveRegionMissed/,
    );
    judged({ rpo: DAY }, (stack) => {
      const policy = BackupPolicy.fromBackupPolicyId(
        stack,
        'policy',
        'ocid1.volumebackuppolicy.oc1.iad.aaaaaaaapolicy',
      );
      restoredVolume(stack).protectWith(policy);
    }).hasAnnotation(/the schedules of stack\/policy are not known here.*ObjectiveUnverifiable/);
  });

  test('refuses to be no objective', () => {
    expect(refusal(() => new RecoveryObjective({ rpo: Duration.hours(0) })).code).toBe('ObjectiveInvalid');
    expect(refusal(() => new RecoveryObjective({ rpo: DAY, rto: Duration.hours(0) })).message).toContain("'rto'");
  });
});
