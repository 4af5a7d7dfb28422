import { UsageError } from './command-error';

const unitSeconds: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  min: 60,
  h: 3_600,
  d: 86_400,
  w: 7 * 86_400,
};

/**
 * Seconds of a span written as `90d`, `36h` or `1d12h`; units s, m (or min), h, d, w.
 *
 * @throws UsageError
 */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(min|[smhdw])/g)];
  if (parts.length > 0 && parts.map(([whole]) => whole).join('') === text) {
    return parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit!]!, 0);
  }
  throw new UsageError(`'${text}' is no span of time, expected for instance 90d, 36h or 1d12h`);
}
