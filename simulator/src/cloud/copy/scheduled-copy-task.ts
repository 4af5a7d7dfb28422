import { spread } from '../life-cycle/spread';
import type { Region } from '../region/region';

export const SCHEDULED_COPY = 'scheduledCopy';

const HOUR = 3_600_000;

/** Oracle, Backup Policies: the copy is there within 24 hours. At a realistic pace it starts within the first four. */
export function armScheduledCopy(region: Region, backup: { readonly id: string }): void {
  const delay = region.pace === 'instant' ? 0 : Math.round(4 * HOUR * spread(`copy ${backup.id}`));
  region.tasks.schedule(region.now() + delay, { noun: SCHEDULED_COPY, id: backup.id, event: 'start' });
}
