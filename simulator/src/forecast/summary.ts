import type { Forecast } from './forecast';

export interface ForecastSummary {
  readonly mostBackups: number;
  readonly mostStoredGBs: number;
  readonly totalCost: number;
  /** Seconds; of the volume that is off worst. */
  readonly worst: number;
  /** Seconds; when the region of the volume is lost. Undefined without any copies. */
  readonly worstElsewhere?: number;
}

export function summarize({ volumes, days, months }: Forecast): ForecastSummary {
  const ofDays = (amount: 'backups' | 'storedGBs') =>
    Math.max(0, ...days.map(({ regions }) => Object.values(regions).reduce((sum, region) => sum + region[amount], 0)));
  const elsewhere = volumes.map(({ region, worstIn }) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...Object.entries(worstIn)
        .filter(([name]) => name !== region)
        .map(([, { lossSeconds }]) => lossSeconds),
    ),
  );
  return {
    mostBackups: ofDays('backups'),
    mostStoredGBs: ofDays('storedGBs'),
    totalCost: months.reduce((sum, { storageCost, transferCost }) => sum + storageCost + transferCost, 0),
    worst: Math.max(0, ...volumes.map(({ worst }) => worst.lossSeconds)),
    worstElsewhere: elsewhere.some(Number.isFinite) ? Math.max(...elsewhere) : undefined,
  };
}
