import type { Region } from '../region/region';

export const GROUP_COPY = 'groupCopy';

/** Somebody looks, at this instant, how far the copies of the members are. */
export function armLook(destination: Region, id: string): void {
  destination.tasks.schedule(destination.now(), { noun: GROUP_COPY, id, event: 'look' });
}
