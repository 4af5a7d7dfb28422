import type { CloudEvent } from '../../cloud';
import { type CommandDefinition, textOption } from '../command';
import { parseInstant } from '../instant';
import { table } from '../output/table';
import { instantText } from '../output/units';

export const eventList: CommandDefinition = {
  name: 'event list',
  summary: "List what Oracle's events service would have sent",
  description: 'Events are kept from drydock event keep on.',
  options: [
    { flags: '--from <instant>', description: 'not before' },
    { flags: '--until <instant>', description: 'not from then on' },
  ],
  examples: ['drydock event list --from 2026-01-02', 'drydock event list --json'],
  async run(context, input) {
    const [from, until] = ['from', 'until']
      .map((name) => textOption(input, name))
      .map((text) => (text ? parseInstant(text) : undefined));
    const events = context.cloud().events.list({ from, until });
    await context.answer(events, () =>
      events.length === 0
        ? 'No event is kept. drydock event keep on keeps them from now on.'
        : table<CloudEvent>(
            events,
            [
              { heading: 'AT', text: ({ eventTime }) => instantText(eventTime) },
              { heading: 'REGION', text: ({ region }) => region },
              { heading: 'EVENT', text: ({ eventType }) => eventType.replace('com.oraclecloud.blockvolumes.', '') },
              { heading: 'STATUS', text: ({ data }) => data.additionalDetails.status },
              { heading: 'RESOURCE', text: ({ data }) => data.resourceId },
            ],
            context.terminal.colors,
          ),
    );
  },
};
