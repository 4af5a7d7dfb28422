import type { CommandDefinition } from '../command';

export const permissionAllowAll: CommandDefinition = {
  name: 'permission allow-all',
  summary: 'Allow everything again, which is the default',
  examples: ['drydock permission allow-all'],
  async run(context) {
    context.cloud().permissions.allowAll();
    await context.answer({ group: null }, () => 'Everything is allowed.');
  },
};
