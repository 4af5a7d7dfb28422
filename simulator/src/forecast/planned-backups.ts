import { findRegion, type VolumeBackupSchedule } from '../cloud';
import { retentionEnd } from '../cloud/backup/retention';
import { scheduleOf } from '../cloud/policy/agendas';
import { Agenda } from '../time/agenda';
import type { ForecastBackup, ForecastOptions, ForecastVolume } from './forecast-model';

/** Which backups the policy of a volume will make, with their copies, in the order of their making. */
export function plannedBackups(
  volume: ForecastVolume,
  { from, until, copyDelaySeconds = 0 }: Pick<ForecastOptions, 'from' | 'until' | 'copyDelaySeconds'>,
): ForecastBackup[] {
  const { policy, region } = volume;
  const facts = findRegion(region);
  if (!policy || !facts) return [];
  const agenda = new Agenda(
    policy.schedules.map((schedule) => scheduleOf(facts, schedule)),
    volume.since,
  );
  const backups: ForecastBackup[] = [];
  for (let next = agenda.next(from); next !== undefined && next.at <= until; next = agenda.next(next.at)) {
    for (const { schedule: index } of next.slots.filter(({ supersededBy }) => supersededBy === undefined)) {
      const schedule = policy.schedules[index]!;
      backups.push(backupOf(schedule, region, next.at, next.at));
      if (policy.destinationRegion) {
        const arrival = next.at + copyDelaySeconds * 1000;
        backups.push({ ...backupOf(schedule, policy.destinationRegion, next.at, arrival), isCopy: true });
      }
    }
  }
  return backups;
}

/** A copy is kept as long as its source is, from its own beginning on. */
function backupOf(schedule: VolumeBackupSchedule, region: string, taken: number, from: number): ForecastBackup {
  const { period } = schedule;
  const lifetime = expiry(schedule, taken) - taken;
  return { region, taken, from, expires: from + lifetime, isCopy: false, period };
}

/** The later of the two when a schedule states both, as the service has it. */
const expiry = ({ retentionSeconds, retentionPeriod }: VolumeBackupSchedule, at: number) =>
  Math.max(at + retentionSeconds * 1000, retentionPeriod ? retentionEnd(at, retentionPeriod) : 0);
