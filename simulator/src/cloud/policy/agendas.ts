import { Agenda } from '../../time/agenda';
import { DAY } from '../../time/calendar';
import type { Period, Schedule } from '../../time/schedule';
import { Zone } from '../../time/zone';
import type { SchedulePeriod, VolumeBackupSchedule } from '../model';
import type { RegionFacts } from '../region/catalogue';
import { DAYS_OF_WEEK, MONTHS } from './check-schedule';
import type { PolicyRecord } from './policy-record';

const PERIODS: Readonly<Record<SchedulePeriod, Period>> = {
  ONE_HOUR: 'HOUR',
  ONE_DAY: 'DAY',
  ONE_WEEK: 'WEEK',
  ONE_MONTH: 'MONTH',
  ONE_YEAR: 'YEAR',
};

const sameWord = (one: string, other: string): boolean => one.toUpperCase() === other;

/** A missing offsetType means NUMERIC_SECONDS, and then hour and day do not matter (oracle/terraform-provider-oci#2056). */
function startOf(schedule: VolumeBackupSchedule): Schedule['start'] {
  if (schedule.offsetType?.toUpperCase() !== 'STRUCTURED') {
    return { kind: 'offset', seconds: schedule.offsetSeconds ?? 0 };
  }
  const { dayOfWeek = 'SUNDAY', month = 'JANUARY' } = schedule;
  return {
    kind: 'structured',
    hour: schedule.hourOfDay ?? 0,
    dayOfWeek: DAYS_OF_WEEK.findIndex((each) => sameWord(dayOfWeek, each)),
    dayOfMonth: schedule.dayOfMonth ?? 1,
    month: MONTHS.findIndex((each) => sameWord(month, each)) + 1,
  };
}

const zoneOf = (region: RegionFacts, schedule: VolumeBackupSchedule): Zone =>
  Zone.of(schedule.timeZone?.toUpperCase() === 'REGIONAL_DATA_CENTER_TIME' ? region.timeZone : 'UTC');

export const scheduleOf = (region: RegionFacts, schedule: VolumeBackupSchedule): Schedule => ({
  period: PERIODS[schedule.period.toUpperCase() as SchedulePeriod],
  start: startOf(schedule),
  zone: zoneOf(region, schedule),
});

/** Longer than any local day with its neighbours: what began that long ago has no part in the day at hand. */
const SETTLED = 3 * DAY;
const MOST_KEPT = 256;

/** The agendas of a region's policies; assignments of one policy share one once they have settled. */
export class Agendas {
  private readonly kept = new Map<string, Agenda>();
  private latest: { readonly policy: PolicyRecord; readonly from: number; readonly agenda: Agenda } | undefined;

  constructor(private readonly region: RegionFacts) {}

  /** Of a policy that counts from `since` on, to be asked about `at`. */
  of(policy: PolicyRecord, since: number, at: number): Agenda {
    const from = at - since > SETTLED ? Number.NEGATIVE_INFINITY : since;
    if (this.latest === undefined || this.latest.policy !== policy || this.latest.from !== from) {
      this.latest = { policy, from, agenda: this.lookUp(policy, from) };
    }
    return this.latest.agenda;
  }

  private lookUp(policy: PolicyRecord, from: number): Agenda {
    const key = `${policy.id} ${policy.timeSchedulesChanged} ${from}`;
    let agenda = this.kept.get(key);
    if (agenda === undefined) {
      if (this.kept.size >= MOST_KEPT) {
        this.kept.clear();
      }
      agenda = new Agenda(
        policy.schedules.map((schedule) => scheduleOf(this.region, schedule)),
        from,
      );
      this.kept.set(key, agenda);
    }
    return agenda;
  }
}
