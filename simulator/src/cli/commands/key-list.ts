import type { CommandDefinition } from '../command';
import { apiModule } from '../modules';
import { table } from '../output/table';

export const keyList: CommandDefinition = {
  name: 'key list',
  summary: 'List the keys that may sign requests',
  examples: ['drydock key list', 'drydock key list --json'],
  async run(context) {
    const keys = new (apiModule().KeyRing)(context.home).list();
    await context.answer(keys, () =>
      keys.length === 0
        ? 'No key is registered: requests need no signature.'
        : table(
            keys,
            [
              { heading: 'FINGERPRINT', text: ({ fingerprint }) => fingerprint },
              { heading: 'USER', text: ({ userId }) => userId },
              { heading: 'TENANCY', text: ({ tenancyId }) => tenancyId },
            ],
            context.terminal.colors,
          ),
    );
  },
};
