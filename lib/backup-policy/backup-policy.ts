import { Construct, type IConstruct, type TerraformProvider } from '../base';
import { problem, warn } from '../errors';
import { CoreVolumeBackupPolicy } from '../provider-oci/core-volume-backup-policy';
import { checkCompartment, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments } from '../shared/resource-props';
import { isToken } from '../shared/tokens';
import type { Region } from '../values/region';
import type { BackupPolicyAssignment } from './backup-policy-assignment';
import type {
  BackupPolicyAttributes,
  BackupPolicyDuplicateProps,
  BackupPolicyForRpoProps,
  BackupPolicyProps,
} from './backup-policy-props';
import { type BackupSchedule, SchedulePeriod } from './backup-schedule';
import { OracleDefinedPolicy } from './oracle-defined-policy';
import type { IProtectable } from './protectable';
import * as readyMade from './ready-made-schedules';
import { schedulesForRpo } from './rpo-schedules';
import { clashOf } from './schedule-calendar';

const LONGEST_PERIOD_IN_DAYS: Record<SchedulePeriod, number> = {
  [SchedulePeriod.ONE_DAY]: 1,
  [SchedulePeriod.ONE_WEEK]: 7,
  [SchedulePeriod.ONE_MONTH]: 31,
  [SchedulePeriod.ONE_YEAR]: 366,
};
const SECONDS_PER_DAY = 86_400;

/** A backup policy: one of the user's, or one that Oracle defined. */
export interface IBackupPolicy extends IConstruct {
  /** OCID of the policy. */
  readonly backupPolicyId: string;
  /** True for gold, silver and bronze, which nobody can change and no volume group can use. */
  readonly isOracleDefined: boolean;
  /** Region to which the policy copies each backup, when known. */
  readonly destinationRegion?: Region;
  /** The policy's schedules, when known. */
  readonly schedules?: BackupSchedule[];
  /** Assigns the policy to a volume or volume group. */
  assignTo(asset: IProtectable): BackupPolicyAssignment;
}

/**
 * A backup policy (`oci_core_volume_backup_policy`). The service makes at most one scheduled backup of a volume on a day: of
 * several schedules on one day yearly wins over monthly, monthly over weekly, weekly over daily.
 *
 * @throws PolicyCopyIntoOwnRegion, OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class BackupPolicy extends Construct implements IBackupPolicy {
  /** The policy with this OCID. */
  public static fromBackupPolicyId(scope: Construct, id: string, backupPolicyId: string): IBackupPolicy {
    return BackupPolicy.fromBackupPolicyAttributes(scope, id, { backupPolicyId });
  }

  /** The policy of which this is known. */
  public static fromBackupPolicyAttributes(
    scope: Construct,
    id: string,
    attributes: BackupPolicyAttributes,
  ): IBackupPolicy {
    return new ImportedBackupPolicy(scope, id, attributes);
  }

  /** Oracle's own: daily kept 7 days, weekly 4 weeks, monthly 12 months, yearly 5 years. */
  public static gold(scope: Construct, id: string, provider?: TerraformProvider): IBackupPolicy {
    return new OracleDefinedPolicy(scope, id, 'gold', provider);
  }

  /** Oracle's own: weekly kept 4 weeks, monthly 12 months, yearly 5 years. */
  public static silver(scope: Construct, id: string, provider?: TerraformProvider): IBackupPolicy {
    return new OracleDefinedPolicy(scope, id, 'silver', provider);
  }

  /** Oracle's own: monthly kept 12 months, yearly 5 years. */
  public static bronze(scope: Construct, id: string, provider?: TerraformProvider): IBackupPolicy {
    return new OracleDefinedPolicy(scope, id, 'bronze', provider);
  }

  /** Daily at 05:00 UTC, kept 35 days. */
  public static daily35DayRetention(scope: Construct, id: string, props: BackupPolicyDuplicateProps): BackupPolicy {
    return new BackupPolicy(scope, id, { ...props, schedules: readyMade.daily35Days() });
  }

  /** Daily kept 35 days and monthly kept one year, at 05:00 UTC. */
  public static dailyMonthly1YearRetention(
    scope: Construct,
    id: string,
    props: BackupPolicyDuplicateProps,
  ): BackupPolicy {
    return new BackupPolicy(scope, id, { acceptPriorities: true, ...props, schedules: readyMade.dailyMonthly(1) });
  }

  /** Daily kept 35 days, weekly kept three months and monthly kept five years, at 05:00 UTC. */
  public static dailyWeeklyMonthly5YearRetention(
    scope: Construct,
    id: string,
    props: BackupPolicyDuplicateProps,
  ): BackupPolicy {
    return new BackupPolicy(scope, id, {
      acceptPriorities: true,
      ...props,
      schedules: readyMade.dailyWeeklyMonthly(5),
    });
  }

  /** Daily kept 35 days, weekly kept three months and monthly kept seven years, at 05:00 UTC. */
  public static dailyWeeklyMonthly7YearRetention(
    scope: Construct,
    id: string,
    props: BackupPolicyDuplicateProps,
  ): BackupPolicy {
    return new BackupPolicy(scope, id, {
      acceptPriorities: true,
      ...props,
      schedules: readyMade.dailyWeeklyMonthly(7),
    });
  }

  /**
   * A policy of one's own with the schedules of another one; unlike Oracle's own it can be changed, copies to another region
   * and protects volume groups.
   *
   * @throws SchedulesUnknown when the other policy's schedules are not known.
   */
  public static duplicateOf(
    scope: Construct,
    id: string,
    policy: IBackupPolicy,
    props: BackupPolicyDuplicateProps,
  ): BackupPolicy {
    if (!policy.schedules) {
      throw problem('SchedulesUnknown', policy, { id });
    }
    return new BackupPolicy(scope, id, { acceptPriorities: true, ...props, schedules: policy.schedules });
  }

  /**
   * The cheapest policy under which no more than `rpo` is ever lost.
   *
   * @throws RpoNotReachable when no schedule is that frequent.
   */
  public static forRpo(scope: Construct, id: string, props: BackupPolicyForRpoProps): BackupPolicy {
    const { rpo, keep, copyTo, at, ...options } = props;
    const schedules = schedulesForRpo({ rpo, keep, copyTo, at }, `${scope.node.path}/${id}`);
    return new BackupPolicy(scope, id, { destinationRegion: copyTo, ...options, schedules });
  }

  public readonly isOracleDefined: boolean = false;
  public readonly destinationRegion?: Region;
  private readonly resource: CoreVolumeBackupPolicy;
  private readonly ownSchedules: BackupSchedule[] = [];
  private readonly acceptsPriorities: boolean;

  constructor(scope: Construct, id: string, props: BackupPolicyProps) {
    super(scope, id);
    checkCompartment(this, props.compartmentId);
    this.checkDestination(props);
    this.destinationRegion = props.destinationRegion;
    this.acceptsPriorities = props.acceptPriorities ?? false;
    this.resource = new CoreVolumeBackupPolicy(this, 'Default', {
      ...commonArguments(this, props),
      compartmentId: props.compartmentId,
      destinationRegion: props.destinationRegion?.identifier,
    });
    for (const schedule of props.schedules ?? []) {
      this.addSchedule(schedule);
    }
    this.node.addValidation({ validate: () => this.warnWhenEmpty() });
  }

  /** OCID of the policy. */
  public get backupPolicyId(): string {
    return this.resource.id;
  }

  /** The schedules, in the order in which they were added. */
  public get schedules(): BackupSchedule[] | undefined {
    return [...this.ownSchedules];
  }

  /** Adds a schedule. */
  public addSchedule(schedule: BackupSchedule): void {
    this.warnOfShortRetention(schedule);
    for (const other of this.acceptsPriorities ? [] : this.ownSchedules) {
      this.warnOfClash(schedule, other);
    }
    this.ownSchedules.push(schedule);
    this.resource.putSchedules(this.ownSchedules.map((each) => each._block));
  }

  /** Assigns the policy to a volume or volume group. */
  public assignTo(asset: IProtectable): BackupPolicyAssignment {
    return asset.protectWith(this);
  }

  private checkDestination({ destinationRegion: destination, provider }: BackupPolicyProps): void {
    const own = regionOf(this, provider);
    if (!own || !destination || own.isUnresolved || destination.isUnresolved) {
      return;
    }
    if (own.isSameAs(destination)) {
      throw problem('PolicyCopyIntoOwnRegion', this, { got: destination.identifier });
    }
    if (!own.isPairedWith(destination)) {
      const paired = own.pairedRegions.map((region) => region.identifier).join(', ');
      warn('PolicyCopyToUnpairedRegion', this, { got: destination.identifier, own: own.identifier, paired });
    }
  }

  private warnOfShortRetention(schedule: BackupSchedule): void {
    const seconds = schedule.keep.toSeconds();
    if (!isToken(seconds) && seconds < LONGEST_PERIOD_IN_DAYS[schedule.period] * SECONDS_PER_DAY) {
      warn('RetentionShorterThanPeriod', this, {
        got: schedule.toString(),
        days: LONGEST_PERIOD_IN_DAYS[schedule.period],
      });
    }
  }

  private warnOfClash(schedule: BackupSchedule, other: BackupSchedule): void {
    const clash = clashOf(schedule, other);
    if (clash) {
      const code = clash.isDecided ? 'SchedulesShareDays' : 'SchedulesOfOnePeriodShareDays';
      warn(code, this, { winner: clash.winner.toString(), loser: clash.loser.toString() });
    }
  }

  private warnWhenEmpty(): string[] {
    if (this.ownSchedules.length === 0) {
      warn('PolicyWithoutSchedules', this);
    }
    return [];
  }
}

class ImportedBackupPolicy extends Construct implements IBackupPolicy {
  public readonly backupPolicyId: string;
  public readonly isOracleDefined: boolean;
  public readonly schedules?: BackupSchedule[];
  public readonly destinationRegion?: Region;

  constructor(scope: Construct, id: string, attributes: BackupPolicyAttributes) {
    super(scope, id);
    checkOcid(this, 'backupPolicyId', attributes.backupPolicyId, ['volumebackuppolicy']);
    this.backupPolicyId = attributes.backupPolicyId;
    this.isOracleDefined = isOcidWithoutRegion(attributes.backupPolicyId);
    this.schedules = attributes.schedules;
    this.destinationRegion = attributes.destinationRegion;
  }

  public assignTo(asset: IProtectable): BackupPolicyAssignment {
    return asset.protectWith(this);
  }
}

/** Oracle's own policies are the only ones whose OCID names no region. */
function isOcidWithoutRegion(ocid: string): boolean {
  return !isToken(ocid) && ocid.startsWith('ocid1.volumebackuppolicy.oc1..');
}
