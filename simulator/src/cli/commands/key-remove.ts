import type { CommandDefinition } from '../command';
import { CommandError } from '../command-error';
import { apiModule } from '../modules';

export const keyRemove: CommandDefinition = {
  name: 'key remove',
  summary: 'Take a key away',
  description: 'Requests that it signs are refused from now on. Without any key left, requests need no signature.',
  parameters: [{ name: 'fingerprint', description: "as 'drydock key list' shows it" }],
  examples: ['drydock key remove 7f:f9:02:1c:50:9a:3b:44:10:28:6e:d1:c7:05:b8:50'],
  async run(context, { parameters: [fingerprint = ''] }) {
    const removed = new (apiModule().KeyRing)(context.home).remove(fingerprint);
    if (!removed) throw new CommandError(`No key has the fingerprint ${fingerprint}`, "'drydock key list' shows them.");
    await context.answer({ removed: fingerprint }, () => `Removed ${fingerprint}`);
  },
};
