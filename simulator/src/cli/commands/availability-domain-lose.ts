import type { CommandDefinition } from '../command';
import { UsageError } from '../command-error';

export const availabilityDomainLose: CommandDefinition = {
  name: 'availability-domain lose',
  summary: 'Lose an availability domain with the data in it',
  description:
    "Its volumes are FAULTY and empty, its instances are terminated, its replicas are gone. Backups are the region's, and stay.",
  parameters: [
    { name: 'region', description: 'in use', completes: 'region' },
    { name: 'availability-domain', description: 'of that region' },
  ],
  options: [{ flags: '--yes', description: 'do it' }],
  examples: ['drydock availability-domain lose us-ashburn-1 Uocm:US-ASHBURN-AD-1 --yes'],
  async run(context, { parameters: [region = '', availabilityDomain = ''], options }) {
    if (options.yes !== true) {
      throw new UsageError(`What is in ${availabilityDomain} would be gone for good`, 'Say --yes to lose it.');
    }
    context.cloud().loseAvailabilityDomain(region, availabilityDomain);
    await context.answer({ region, availabilityDomain, lost: true }, () => `${availabilityDomain} is lost.`);
  },
};
