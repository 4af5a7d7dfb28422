/**
 * An RFC 3339 time in the layout that the provider keeps: Go's `Time.String()`, e.g.
 * `2026-01-31 02:00:00.123 +0000 UTC`, without trailing zeros of the fraction.
 */
export function timeText(rfc3339: string): string {
  const [date, rest] = rfc3339.split('T');
  const time = rest.replace(/Z$/, '').replace(/\.(\d*?)0*$/, (_match, digits: string) => (digits ? `.${digits}` : ''));
  return `${date} ${time} +0000 UTC`;
}
