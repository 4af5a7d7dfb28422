import { UsageError } from './command-error';

/**
 * Whole GB; absent stays absent.
 *
 * @throws UsageError
 */
export function parseGigabytes(text: string): number;
export function parseGigabytes(text: string | undefined): number | undefined;
export function parseGigabytes(text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`'${text}' is no size, expected whole GB`);
}
