import type { VolumeBackupSchedule } from '../../cloud';
import { UsageError } from '../command-error';
import { parseDuration } from '../duration';

const periods: Readonly<Record<string, VolumeBackupSchedule['period']>> = {
  hourly: 'ONE_HOUR',
  daily: 'ONE_DAY',
  weekly: 'ONE_WEEK',
  monthly: 'ONE_MONTH',
  yearly: 'ONE_YEAR',
};

type Part = (value: string, period: VolumeBackupSchedule['period']) => Partial<VolumeBackupSchedule>;

/** What may follow the period. The cloud checks the values. */
const parts: Readonly<Record<string, Part>> = {
  keep: (value) => ({ retentionSeconds: parseDuration(value) }),
  type: (value) => ({ backupType: value.toUpperCase() as VolumeBackupSchedule['backupType'] }),
  hour: (value) => ({ hourOfDay: Number(value) }),
  day: (value, period) =>
    period === 'ONE_WEEK'
      ? { dayOfWeek: value.toUpperCase() as VolumeBackupSchedule['dayOfWeek'] }
      : { dayOfMonth: Number(value) },
  month: (value) => ({ month: value.toUpperCase() as VolumeBackupSchedule['month'] }),
  zone: (value) => ({ timeZone: value.toUpperCase() as VolumeBackupSchedule['timeZone'] }),
  offset: (value) => ({ offsetType: 'NUMERIC_SECONDS', offsetSeconds: parseDuration(value) }),
};

/** How a schedule is written. */
export const SCHEDULE_FORM = `${Object.keys(periods).join('|')},keep=<span>[,${Object.keys(parts).slice(1).join('=...][,')}=...]`;

/**
 * A schedule written as `weekly,keep=28d,day=SUNDAY,hour=3`. `keep` is needed; backups are INCREMENTAL unless `type=FULL`.
 *
 * @throws UsageError
 */
export function parseSchedule(text: string): VolumeBackupSchedule {
  const [word = '', ...rest] = text.split(',');
  const period = periods[word];
  if (period === undefined) throw wrong(text, `'${word}' is no period`);
  const given = rest.map((each) => {
    const [name = '', value = ''] = each.split('=');
    const part = parts[name];
    if (part === undefined) throw wrong(text, `'${name}' is not known`);
    if (value === '') throw wrong(text, `'${name}' has no value`);
    return part(value, period);
  });
  const { retentionSeconds, ...others }: Partial<VolumeBackupSchedule> = Object.assign({}, ...given);
  if (retentionSeconds === undefined) throw wrong(text, 'keep is missing');
  return { backupType: 'INCREMENTAL', period, offsetType: 'STRUCTURED', ...others, retentionSeconds };
}

const wrong = (text: string, why: string) =>
  new UsageError(`'${text}' is no schedule: ${why}`, `A schedule is written ${SCHEDULE_FORM}.`);
