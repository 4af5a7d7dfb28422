import { parseSchedule } from './parse-schedule';

test.each([
  [
    'daily,keep=7d,hour=2',
    { backupType: 'INCREMENTAL', period: 'ONE_DAY', retentionSeconds: 604_800, offsetType: 'STRUCTURED', hourOfDay: 2 },
  ],
  [
    'weekly,day=sunday,keep=4w,type=full',
    {
      backupType: 'FULL',
      period: 'ONE_WEEK',
      retentionSeconds: 2_419_200,
      offsetType: 'STRUCTURED',
      dayOfWeek: 'SUNDAY',
    },
  ],
  [
    'yearly,keep=1825d,month=JUNE,day=15,zone=REGIONAL_DATA_CENTER_TIME',
    {
      backupType: 'INCREMENTAL',
      period: 'ONE_YEAR',
      retentionSeconds: 157_680_000,
      offsetType: 'STRUCTURED',
      month: 'JUNE',
      dayOfMonth: 15,
      timeZone: 'REGIONAL_DATA_CENTER_TIME',
    },
  ],
  [
    'hourly,keep=1d,offset=30min',
    {
      backupType: 'INCREMENTAL',
      period: 'ONE_HOUR',
      retentionSeconds: 86_400,
      offsetType: 'NUMERIC_SECONDS',
      offsetSeconds: 1800,
    },
  ],
])('%s is a schedule', (text, schedule) => {
  expect(parseSchedule(text)).toEqual(schedule);
});

test.each([
  ['often,keep=1d', "'often' is no period"],
  ['daily,keep=1d,minute=3', "'minute' is not known"],
  ['daily,keep', "'keep' has no value"],
  ['daily', 'keep is missing'],
  ['daily,keep=long', "'long' is no span of time"],
])('%s is none', (text, message) => {
  expect(() => parseSchedule(text)).toThrow(message);
});
