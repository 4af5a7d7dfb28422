import { REGIONS } from '../../cloud/region/catalogue';
import type { CommandDefinition } from '../command';
import { complete as candidatesFor } from '../completion/candidates';
import type { CommandContext } from '../context';

/** What the completion scripts call; not in the help. */
export const completeFor = (
  definitions: readonly CommandDefinition[],
  objects: Readonly<Record<string, string>>,
): CommandDefinition => ({
  name: 'complete',
  summary: 'Print what may follow on the command line',
  parameters: [
    { name: 'words', description: 'after drydock, the last one unfinished', optional: true, repeated: true },
  ],
  hidden: true,
  passThrough: true,
  examples: ['drydock complete -- volume im'],
  async run(context, { parameters }) {
    const { candidates, wanted } = candidatesFor(definitions, objects, parameters);
    const current = parameters.at(-1) ?? '';
    const found = wanted === 'ocid' ? ocids(context) : wanted === 'region' ? regions() : [];
    const all = [...candidates, ...found.filter(({ word }) => word.startsWith(current))];
    await context.answer(all, () => all.map(({ word, description }) => `${word}\t${description}`).join('\n'));
  },
});

const regions = () => REGIONS.map(({ name, timeZone }) => ({ word: name, description: timeZone }));

function ocids(context: CommandContext) {
  const cloud = context.cloud();
  return cloud.regionsInUse().flatMap((region) =>
    cloud
      .region(region)
      .listResources()
      .map(({ identifier, displayName, resourceType }) => ({
        word: identifier,
        description: `${resourceType} ${displayName ?? ''}`.trim(),
      })),
  );
}
