const binaryUnits = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number of bytes as a person reads it: `3 bytes`, `1.5 MiB`. */
export function bytesText(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length - 1);
  const value = bytes / 1024 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : Number(value.toFixed(1))} ${binaryUnits[power]}`;
}

/** Seconds as a person reads them, in the two largest units: `1 d 4 h`, `2 min 5 s`, `0.4 s`. */
export function durationText(seconds: number): string {
  if (seconds < 60) return `${Number(seconds.toFixed(seconds < 10 ? 1 : 0))} s`;
  const units: [string, number][] = [
    ['d', 86_400],
    ['h', 3_600],
    ['min', 60],
    ['s', 1],
  ];
  const whole = Math.round(seconds);
  const largest = units.findIndex(([, length]) => whole >= length);
  const parts = units.slice(largest, largest + 2).flatMap(([unit, length], index) => {
    const count = Math.floor((index === 0 ? whole : whole % units[largest]![1]) / length);
    return count > 0 ? [`${count} ${unit}`] : [];
  });
  return parts.join(' ');
}

/** An instant as a person reads it, in UTC to the second: `2026-01-31 02:00:00Z`. */
export const instantText = (timestamp: string | number): string =>
  `${new Date(timestamp).toISOString().slice(0, 19).replace('T', ' ')}Z`;
