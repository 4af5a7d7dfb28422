import { type Forecast, type ForecastDay, lossText, summarize } from '../../forecast';
import { table } from '../output/table';
import type { Colors } from '../output/terminal';

export interface TitledForecast {
  readonly title: string;
  readonly forecast: Forecast;
}

const gigabytes = (amount: number) => `${amount >= 100 ? Math.round(amount) : Number(amount.toFixed(1))} GB`;

/** One line for each forecast, for the choice between policies. */
export const comparisonTable = (forecasts: readonly TitledForecast[], colors: Colors) =>
  table(
    forecasts.map(({ title, forecast }) => ({ title, currency: forecast.prices.currency, ...summarize(forecast) })),
    [
      { heading: 'POLICY', text: ({ title }) => title },
      { heading: 'WORST LOSS', text: ({ worst }) => lossText(worst) },
      {
        heading: 'WITHOUT THE REGION',
        text: ({ worstElsewhere }) => (worstElsewhere === undefined ? 'no copies' : lossText(worstElsewhere)),
      },
      { heading: 'MOST BACKUPS', align: 'right', text: ({ mostBackups }) => String(mostBackups) },
      { heading: 'MOST STORED', align: 'right', text: ({ mostStoredGBs }) => gigabytes(mostStoredGBs) },
      { heading: 'COST', align: 'right', text: ({ totalCost, currency }) => `${totalCost.toFixed(2)} ${currency}` },
    ],
    colors,
  );

/** What there is in each region at the end of each day, or of each month. */
export function dayTable({ days }: Forecast, daily: boolean, colors: Colors) {
  const shown = daily ? days : days.filter((each, index) => endsMonth(each, days[index + 1]));
  const rows = shown.flatMap(({ day, regions }) =>
    Object.entries(regions).map(([region, figures]) => ({ day, region, ...figures })),
  );
  return table(
    rows,
    [
      { heading: 'END OF', text: ({ day }) => day },
      { heading: 'REGION', text: ({ region }) => region },
      { heading: 'BACKUPS', align: 'right', text: ({ backups }) => String(backups) },
      { heading: 'STORED', align: 'right', text: ({ storedGBs }) => gigabytes(storedGBs) },
    ],
    colors,
  );
}

const endsMonth = ({ day }: ForecastDay, next: ForecastDay | undefined) => next?.day.slice(0, 7) !== day.slice(0, 7);
