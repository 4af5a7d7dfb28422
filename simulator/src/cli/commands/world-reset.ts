import { type CommandDefinition, flagOption, textOption } from '../command';
import { UsageError } from '../command-error';
import { parseInstant } from '../instant';
import { cloudModule } from '../modules';
import { requireNobodyRuns } from '../nobody-runs';

export const worldReset: CommandDefinition = {
  name: 'world reset',
  summary: 'Begin this world anew: empty, its clock at the start',
  description: 'Everything in it is gone then. Saved worlds stay, and so do the keys of the REST API.',
  options: [
    { flags: '--start <instant>', description: 'of the clock', defaultValue: '2026-01-01' },
    { flags: '--seed <text>', description: 'of ids and durations', defaultValue: 'drydock' },
    { flags: '--yes', description: 'do it' },
  ],
  examples: ['drydock world reset --yes', 'drydock world reset --start 2028-02-01 --yes'],
  async run(context, input) {
    const { home } = context;
    const start = parseInstant(textOption(input, 'start')!);
    if (!flagOption(input, 'yes')) throw new UsageError(`The world at ${home} would be gone`, 'Say --yes to reset it.');
    await requireNobodyRuns(home);
    const { openCloud, SavedWorlds } = cloudModule();
    new SavedWorlds(home).discard();
    openCloud({ home, start, seed: textOption(input, 'seed') }).close();
    await context.answer({ home, now: new Date(start).toISOString() }, () => `The world at ${home} is new.`);
  },
};
