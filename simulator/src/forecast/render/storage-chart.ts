import type { ForecastDay } from '../forecast';
import { element, text } from './markup';
import type { Drawn } from './retention-lanes';
import { type TimeScale, xOf } from './time-axis';

const HEIGHT = 90;

/** GB stored at the end of each day, the regions on top of one another. */
export function storageChart(days: readonly ForecastDay[], scale: TimeScale, top: number): Drawn {
  const regions = [...new Set(days.flatMap((day) => Object.keys(day.regions)))].sort();
  const bottom = top + HEIGHT;
  const totals = days.map((day) => Object.values(day.regions).reduce((sum, { storedGBs }) => sum + storedGBs, 0));
  const most = Math.max(1, ...totals);
  const yOf = (gigabytes: number) => bottom - (HEIGHT * gigabytes) / most;
  const ends = days.map(({ day }) => Date.parse(`${day}T23:59:59Z`));
  let below = days.map(() => 0);
  const areas = regions.map((region, index) => {
    const above = days.map((day, position) => below[position]! + (day.regions[region]?.storedGBs ?? 0));
    const upper = above.map((value, position) => `${xOf(scale, ends[position]!).toFixed(1)},${yOf(value).toFixed(1)}`);
    const lower = below.map((value, position) => `${xOf(scale, ends[position]!).toFixed(1)},${yOf(value).toFixed(1)}`);
    below = above;
    return element('polygon', { points: [...upper, ...lower.reverse()].join(' '), class: `region-${index % 4}` });
  });
  const legend = regions.map((region, index) =>
    [
      element('rect', {
        x: scale.left + index * 170,
        y: bottom + 24,
        width: 10,
        height: 10,
        class: `region-${index % 4}`,
      }),
      text(scale.left + 15 + index * 170, bottom + 33, region, { class: 'legend' }),
    ].join(''),
  );
  const labels = [
    text(scale.left - 10, top + 9, `${Math.round(most)} GB`, { class: 'lane' }),
    text(scale.left - 10, bottom, '0', { class: 'lane' }),
  ];
  return { markup: [...areas, ...labels, ...legend].join(''), bottom: bottom + 44 };
}
