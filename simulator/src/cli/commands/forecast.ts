import { readFileSync, writeFileSync } from 'node:fs';
import {
  type Forecast,
  type ForecastPolicy,
  type ForecastVolume,
  forecastPage,
  forecast as foresee,
  readPrices,
  timelineSvg,
} from '../../forecast';
import { type CommandDefinition, type CommandInput, flagOption, listOption, textOption } from '../command';
import { UsageError } from '../command-error';
import type { CommandContext } from '../context';
import { parseDuration } from '../duration';
import { type ForecastSource, openSource } from '../forecast/sources';
import { comparisonTable, dayTable, type TitledForecast } from '../forecast/tables';
import { variablesOf } from '../forecast/variables';

export const forecast: CommandDefinition = {
  name: 'forecast',
  summary: 'Foresee which backups will exist, how big, at what cost',
  description:
    'Foresees, for the volumes of the local cloud, of a saved plan or of a synthesized stack: which backups will exist on each day\n' +
    'and where, how much they take, what they cost, and how much a disaster would lose at worst. Given several policies, each\n' +
    'volume is foreseen under each of them, side by side.',
  parameters: [
    {
      name: 'plan-or-stack',
      description: 'saved plan, cdk.tf.json or folder (default: the local cloud)',
      optional: true,
      completes: 'file',
    },
  ],
  options: [
    { flags: '--for <span>', description: 'how far to look', defaultValue: '365d' },
    {
      flags: '--policy <policy>',
      description: 'gold, silver, bronze, or a policy by name, OCID or address',
      repeated: true,
    },
    { flags: '--daily-change <gb>', description: 'GB that change in each volume on each day', defaultValue: '1' },
    {
      flags: '--used <gb>',
      description: 'GB that hold data in each volume (default: what is written, or the whole size)',
    },
    { flags: '--copy-delay <span>', description: 'how long a scheduled copy takes to arrive', defaultValue: '0h' },
    { flags: '--prices <file>', description: 'JSON table of prices' },
    { flags: '--var <name=value>', description: 'an input variable of the stack that is planned', repeated: true },
    { flags: '--region <region>', description: 'of volumes whose plan does not tell it', defaultValue: 'us-ashburn-1' },
    { flags: '--daily', description: 'a row for each day instead of each month' },
    { flags: '--html <file>', description: 'write a page with the timeline' },
    { flags: '--svg <file>', description: 'write the timeline of the first policy alone' },
  ],
  examples: [
    'drydock forecast',
    'drydock forecast plan.bin --for 90d --daily-change 3',
    'drydock forecast stack --var retention_days=30',
    'drydock forecast cdktf.out/stacks/app/cdk.tf.json --policy gold --policy silver --html forecast.html',
  ],
  async run(context, input) {
    const source = await openSource(context, {
      file: input.parameters[0],
      region: textOption(input, 'region')!,
      variables: variablesOf(listOption(input, 'var')),
    });
    const forecasts = forecastsOf(source, input);
    const [html, svg] = [textOption(input, 'html'), textOption(input, 'svg')];
    if (html) writeFileSync(html, forecastPage(forecasts));
    if (svg) writeFileSync(svg, `${timelineSvg(forecasts[0]!.forecast, forecasts[0]!.title)}\n`);
    for (const { title, forecast: each } of forecasts) warnOfLimits(context, title, each);
    const { colors } = context.terminal;
    await context.answer(forecasts, async () => {
      const parts = [await comparisonTable(forecasts, colors)];
      for (const { title, forecast: each } of forecasts) {
        parts.push(`${colors.bold(title)}\n${await dayTable(each, flagOption(input, 'daily'), colors)}`);
      }
      return parts.join('\n\n');
    });
  },
};

function warnOfLimits({ note }: CommandContext, title: string, { beyondLimit }: Forecast): void {
  for (const { region, at, most } of beyondLimit) {
    note(
      `Warning: under ${title}, ${region} would hold more than ${most} backups, its limit backup-count, from ${at} on. Backups fail then, which this forecast does not show.`,
    );
  }
}

function forecastsOf(source: ForecastSource, input: CommandInput): TitledForecast[] {
  if (source.volumes.length === 0) throw new UsageError('There is no volume to foresee backups of');
  const pricesFile = textOption(input, 'prices');
  const prices = pricesFile === undefined ? undefined : readPrices(readFileSync(pricesFile, 'utf8'));
  const options = {
    from: source.now,
    until: source.now + parseDuration(textOption(input, 'for')!) * 1000,
    dailyChangeGBs: gigabytes(input, 'dailyChange')!,
    copyDelaySeconds: parseDuration(textOption(input, 'copyDelay')!),
    mostBackups: source.mostBackups,
  };
  const used = gigabytes(input, 'used');
  const volumes = source.volumes.map((volume) => ({ ...volume, usedGBs: used ?? volume.usedGBs }));
  const names = listOption(input, 'policy');
  if (names.length === 0) return [{ title: titleOf(volumes), forecast: foresee(volumes, options, prices) }];
  return names.map((name) => {
    const policy = policyNamed(source, name);
    const under = volumes.map((volume) => ({ ...volume, policy, existing: [], since: source.now }));
    return { title: policy.name, forecast: foresee(under, options, prices) };
  });
}

const titleOf = (volumes: readonly ForecastVolume[]) =>
  [...new Set(volumes.map(({ policy }) => policy?.name ?? 'no policy'))].join(', ');

function policyNamed({ policies }: ForecastSource, name: string): ForecastPolicy {
  const policy = policies.get(name);
  if (policy) return policy;
  throw new UsageError(`There is no policy ${name}`, `There are ${[...policies.keys()].join(', ')}.`);
}

function gigabytes(input: CommandInput, option: string): number | undefined {
  const text = textOption(input, option);
  const amount = Number(text);
  if (text === undefined || (text.trim() !== '' && amount >= 0)) return text === undefined ? undefined : amount;
  throw new UsageError(`'${text}' is no number of GB`);
}
