import { type CommandDefinition, textOption } from '../command';
import { parseInstant } from '../instant';

export const outageStart: CommandDefinition = {
  name: 'outage start',
  summary: 'Put a region or an availability domain out of service',
  description:
    'Calls answer 503 until the outage ends. Nothing is lost, and what is due in the region waits. Of an availability domain, the\n' +
    'volumes and instances can neither be used nor changed.',
  parameters: [{ name: 'region', description: 'that is out', completes: 'region' }],
  options: [
    { flags: '--availability-domain <name>', description: 'only this one' },
    { flags: '--until <instant>', description: 'of the clock; then it ends by itself' },
  ],
  examples: [
    'drydock outage start us-ashburn-1',
    'drydock outage start us-ashburn-1 --availability-domain Uocm:US-ASHBURN-AD-1 --until 2026-01-02',
  ],
  async run(context, input) {
    const [region = ''] = input.parameters;
    const until = textOption(input, 'until');
    const outage = context.cloud().outages.start({
      region,
      availabilityDomain: textOption(input, 'availabilityDomain'),
      until: until === undefined ? undefined : parseInstant(until),
    });
    await context.answer(outage, () => `${outage.availabilityDomain ?? outage.region} is out of service.`);
  },
};
