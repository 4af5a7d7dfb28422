import type { SchedulePeriod, VolumeBackupSchedule } from '../model';
import type { PolicyRecord } from './policy-record';

const LIFETIMES: Readonly<Partial<Record<SchedulePeriod, number>>> = {
  ONE_DAY: 604_800,
  ONE_WEEK: 2_419_200,
  ONE_MONTH: 31_560_000,
  ONE_YEAR: 157_680_000,
};

const schedules = (...periods: SchedulePeriod[]): VolumeBackupSchedule[] =>
  periods.map((period) => ({
    backupType: 'INCREMENTAL',
    period,
    offsetSeconds: 0,
    retentionSeconds: LIFETIMES[period]!,
    timeZone: 'UTC',
  }));

const TIME_CREATED = Date.UTC(2017, 9, 1);

const define = (displayName: string, unique: string, ...periods: SchedulePeriod[]): PolicyRecord => ({
  id: `ocid1.volumebackuppolicy.oc1..aaaaaaaa${unique}`,
  displayName,
  schedules: schedules(...periods),
  timeCreated: TIME_CREATED,
  timeSchedulesChanged: TIME_CREATED,
});

/** The same three in every tenancy (turbot/steampipe-plugin-oci#463; oracle/oci-ansible-modules; Oracle, Policy-Based Backups). */
export const ORACLE_DEFINED: readonly PolicyRecord[] = [
  define('silver', '7hwv7iscewqqcmyqe2zuzfce6setvckhbxduswtxf6ctew7e54ja', 'ONE_WEEK', 'ONE_MONTH', 'ONE_YEAR'),
  define('bronze', 'drzfwjb5tflixtmy5axp2kx65uqakgnupfogabzjhtn5x5dfra6q', 'ONE_MONTH', 'ONE_YEAR'),
  define(
    'gold',
    'gcremuefit7dpcnjpdrtphjk4bwm3emm55t6cghctt2m6iyyjdva',
    'ONE_DAY',
    'ONE_WEEK',
    'ONE_MONTH',
    'ONE_YEAR',
  ),
];

export const isOracleDefined = (policy: { readonly compartmentId?: string }): boolean =>
  policy.compartmentId === undefined;
