import type { CommandDefinition } from '../command';
import { instantText } from '../output/units';

const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString());

export const clockShow: CommandDefinition = {
  name: 'clock show',
  summary: 'Show the time of the local cloud',
  examples: ['drydock clock show'],
  async run(context) {
    const { clock } = context.cloud();
    const [now, nextDue] = [clock.now(), clock.nextDue()];
    await context.answer({ now: iso(now), nextDue: iso(nextDue) }, () => {
      const next = nextDue === undefined ? 'Nothing is due.' : `Next: ${instantText(nextDue)}.`;
      return `${instantText(now)}\n${next}`;
    });
  },
};
