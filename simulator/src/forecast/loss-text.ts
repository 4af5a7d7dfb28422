/** What a disaster would cost, as a person reads it: `1 day 2 hours`, `no backup at all`. */
export function lossText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'no backup at all';
  const days = Math.floor(seconds / 86_400);
  const hours = Math.round((seconds % 86_400) / 3_600);
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
  ] as const;
  const shown = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return shown.join(' ') || 'less than an hour';
}
