/** A span of time: parts that add up, or text such as `90d` or `1d12h`. */
export type Span =
  | string
  | {
      readonly weeks?: number;
      readonly days?: number;
      readonly hours?: number;
      readonly minutes?: number;
      readonly seconds?: number;
    };

const unitSeconds = { weeks: 604_800, days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;
const units = Object.keys(unitSeconds) as (keyof typeof unitSeconds)[];
const lettersOf: Readonly<Record<string, keyof typeof unitSeconds>> = {
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
  s: 'seconds',
};

/**
 * Seconds of a span.
 *
 * @throws RangeError for a text or an object that is no span
 */
export function seconds(span: Span): number {
  if (typeof span !== 'string') {
    const unknown = Object.keys(span).find((name) => !units.includes(name as never));
    if (unknown === undefined) return units.reduce((sum, unit) => sum + (span[unit] ?? 0) * unitSeconds[unit], 0);
    throw new RangeError(`'${unknown}' is no unit of a span, expected ${units.join(', ')}`);
  }
  const parts = [...span.matchAll(/(\d+(?:\.\d+)?)([wdhms])/g)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== span) {
    throw new RangeError(`'${span}' is no span of time, expected for instance 90d, 36h or 1d12h`);
  }
  return parts.reduce((sum, [, count, letter]) => sum + Number(count) * unitSeconds[lettersOf[letter!]!], 0);
}
