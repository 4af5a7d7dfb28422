import type { CommandDefinition } from '../command';

export const faultClear: CommandDefinition = {
  name: 'fault clear',
  summary: 'Take all faults away',
  examples: ['drydock fault clear'],
  async run(context) {
    const { faults } = context.cloud();
    const cleared = faults.list().length;
    faults.clear();
    await context.answer({ cleared }, () => `${cleared} fault${cleared === 1 ? '' : 's'} taken away.`);
  },
};
