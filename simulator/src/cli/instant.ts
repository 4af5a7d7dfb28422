import { UsageError } from './command-error';

/**
 * Milliseconds since 1970 of an instant written as RFC 3339, or as a day (its beginning in UTC).
 *
 * @throws UsageError
 */
export function parseInstant(text: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = isDay || isInstant ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(instant)) return instant;
  throw new UsageError(`'${text}' is no instant, expected for instance 2026-03-01 or 2026-03-01T02:00:00Z`);
}
