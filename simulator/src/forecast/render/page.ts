import type { Forecast } from '../forecast';
import { lossText } from '../loss-text';
import { summarize } from '../summary';
import { element, escapeMarkup } from './markup';
import { timelineSvg } from './timeline';

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#1f2933;max-width:1100px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;margin:.5rem 0 1.5rem}
th,td{padding:.25rem .8rem;border-bottom:1px solid #e4e7eb;text-align:right}th:first-child,td:first-child{text-align:left}
svg{width:100%;height:auto;border:1px solid #e4e7eb;border-radius:6px}footer{color:#52606d;font-size:.85rem;margin-top:2rem}`;

const cells = (name: 'th' | 'td', values: readonly string[]) =>
  element('tr', {}, ...values.map((value) => element(name, {}, escapeMarkup(value))));

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  element(
    'table',
    {},
    element('thead', {}, cells('th', headings)),
    element('tbody', {}, ...rows.map((row) => cells('td', row))),
  );

export interface NamedForecast {
  readonly title: string;
  readonly forecast: Forecast;
}

/** One HTML page without anything from outside: the comparison first, then each forecast with its picture. */
export function forecastPage(forecasts: readonly NamedForecast[]): string {
  const [first] = forecasts;
  const span = first ? `${first.forecast.from.slice(0, 10)} to ${first.forecast.until.slice(0, 10)}` : '';
  const body = [
    element('h1', {}, `Backup forecast, ${span}`),
    comparison(forecasts),
    ...forecasts.map(section),
    element(
      'footer',
      {},
      'Sizes assume that the same amount changes every day, spread evenly; prices are those of the table given.',
    ),
  ];
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('title', {}, `Backup forecast, ${span}`),
    element('style', {}, style),
  ];
  return `<!doctype html>\n${element('html', { lang: 'en' }, element('head', {}, ...head), element('body', {}, ...body))}\n`;
}

function comparison(forecasts: readonly NamedForecast[]): string {
  const rows = forecasts.map(({ title, forecast }) => {
    const { mostBackups, mostStoredGBs, totalCost, worst, worstElsewhere } = summarize(forecast);
    return [
      title,
      lossText(worst),
      worstElsewhere === undefined ? 'no copies' : lossText(worstElsewhere),
      String(mostBackups),
      `${mostStoredGBs.toFixed(0)} GB`,
      `${totalCost.toFixed(2)} ${forecast.prices.currency}`,
    ];
  });
  return table(
    ['', 'worst loss', 'worst loss without the region', 'most backups', 'most stored', 'cost of the span'],
    rows,
  );
}

function section({ title, forecast }: NamedForecast): string {
  const months = forecast.months.map(({ month, storageCost, transferCost }) => [
    month,
    storageCost.toFixed(2),
    transferCost.toFixed(2),
    (storageCost + transferCost).toFixed(2),
  ]);
  const { currency } = forecast.prices;
  return [
    element('h2', {}, escapeMarkup(title)),
    timelineSvg(forecast, title),
    table(['month', `storage, ${currency}`, `transfer, ${currency}`, `together, ${currency}`], months),
  ].join('');
}
