import { type CommandDefinition, textOption } from '../command';
import { CommandError } from '../command-error';

export const outageEnd: CommandDefinition = {
  name: 'outage end',
  summary: 'Put a region or an availability domain into service again',
  parameters: [{ name: 'region', description: 'that is out', completes: 'region' }],
  options: [{ flags: '--availability-domain <name>', description: 'only this one' }],
  examples: ['drydock outage end us-ashburn-1'],
  async run(context, input) {
    const [region = ''] = input.parameters;
    const availabilityDomain = textOption(input, 'availabilityDomain');
    const place = availabilityDomain ?? region;
    if (!context.cloud().outages.end({ region, availabilityDomain })) {
      throw new CommandError(`${place} has no outage`, 'drydock outage list shows which there are.');
    }
    await context.answer({ region, availabilityDomain, ended: true }, () => `${place} is in service.`);
  },
};
