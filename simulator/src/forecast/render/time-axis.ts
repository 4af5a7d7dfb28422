import { element, text } from './markup';

export interface TimeScale {
  readonly from: number;
  readonly until: number;
  readonly left: number;
  readonly right: number;
}

/** Pixels of an instant, within the plot. */
export const xOf = ({ from, until, left, right }: TimeScale, instant: number) =>
  left + (right - left) * Math.min(1, Math.max(0, (instant - from) / Math.max(1, until - from)));

/** The beginnings of months within the span; of every second, third, ... month where they would crowd. */
export function monthTicks({ from, until }: TimeScale): number[] {
  const begin = new Date(from);
  const ticks: number[] = [];
  for (let month = begin.getUTCMonth() + 1; ; month += 1) {
    const tick = Date.UTC(begin.getUTCFullYear(), month, 1);
    if (tick >= until) break;
    ticks.push(tick);
  }
  const every = Math.ceil(ticks.length / 14);
  return ticks.filter((_, index) => index % every === 0);
}

/** Thin lines down the plot, and the name of each month under it. */
export function timeAxis(scale: TimeScale, top: number, bottom: number): string {
  return monthTicks(scale)
    .map((tick) => {
      const x = xOf(scale, tick);
      const label = new Date(tick).toLocaleDateString('en', { month: 'short', year: '2-digit', timeZone: 'UTC' });
      return [
        element('line', { x1: x, x2: x, y1: top, y2: bottom, class: 'grid' }),
        text(x, bottom + 14, label, { class: 'tick' }),
      ].join('');
    })
    .join('');
}
