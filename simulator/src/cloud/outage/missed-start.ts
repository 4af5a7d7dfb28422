import type { Agenda } from '../../time/agenda';
import { timestamp } from '../record/timestamp';

/**
 * Why a start of a schedule that could not be used in its time is not made up for: only the latest one is, once what kept it is over.
 * A backup of the same content, made twice at one instant, would serve nobody.
 */
export function whyNotMadeUp(agenda: Agenda, start: number, now: number): string | undefined {
  for (let next = agenda.next(start); next !== undefined && next.at <= now; next = agenda.next(next.at)) {
    if (next.slots.some(({ supersededBy }) => supersededBy === undefined)) {
      return `Nothing could be done at ${timestamp(start)}. Of the starts that were missed until ${timestamp(now)} only the latest is made up for.`;
    }
  }
  return undefined;
}
