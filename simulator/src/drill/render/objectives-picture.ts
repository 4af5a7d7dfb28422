import { lossText } from '../../forecast';
import { element, text } from '../../forecast/render/markup';
import type { DrillEvidence } from '../evidence';

const WIDTH = 900;
const [LEFT, DISASTER, RIGHT] = [90, 520, 810];
const LINE = 62;

/** From the newest content that was saved, over the disaster, to the end of the recovery; not to scale. */
export function objectivesPicture({ disaster, restored, rpoSeconds, rtoSeconds }: DrillEvidence): string {
  const oldest = restored.map(({ taken }) => taken).sort()[0];
  const recovered = new Date(Date.parse(disaster.at) + rtoSeconds * 1000).toISOString();
  const parts = [
    element('line', { x1: LEFT, x2: RIGHT, y1: LINE, y2: LINE, stroke: '#cbd2d9', 'stroke-width': 2 }),
    ...(oldest
      ? [
          span(LEFT, DISASTER, '#dd6b20', `lost: ${spanText(rpoSeconds ?? 0)}`),
          mark(LEFT, '#2b6cb0', 'last content saved', oldest),
        ]
      : []),
    span(DISASTER, RIGHT, '#2b6cb0', `recovery: ${spanText(rtoSeconds)}`),
    mark(DISASTER, '#c53030', 'disaster', disaster.at),
    mark(RIGHT, '#2f855a', 'recovered', recovered),
  ];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} 120`, role: 'img', 'aria-label': 'RPO and RTO' },
    ...parts,
  );
}

const span = (from: number, to: number, colour: string, label: string) =>
  [
    element('line', { x1: from, x2: to, y1: LINE, y2: LINE, stroke: colour, 'stroke-width': 6 }),
    text((from + to) / 2, LINE - 16, label, { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': 14 }),
  ].join('');

const mark = (x: number, colour: string, label: string, instant: string) =>
  [
    element('circle', { cx: x, cy: LINE, r: 8, fill: colour }),
    text(x, LINE + 28, label, { 'text-anchor': 'middle', 'font-size': 13 }),
    text(x, LINE + 46, `${instant.slice(0, 19).replace('T', ' ')}Z`, {
      'text-anchor': 'middle',
      'font-size': 12,
      fill: '#52606d',
    }),
  ].join('');

/** Short spans to the second, long ones in days and hours. */
export function spanText(seconds: number): string {
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`;
  return seconds < 3 * 3_600 ? `${Math.round(seconds / 60)} min` : lossText(seconds);
}
