import { writeFileSync } from 'node:fs';
import type { Disaster, DrillEvidence } from '../../drill';
import { type CommandDefinition, type CommandInput, listOption, textOption } from '../command';
import { UsageError } from '../command-error';
import type { CommandContext } from '../context';
import { parseDuration } from '../duration';
import { ExitCode } from '../exit-code';
import { drillModule, terraformModule } from '../modules';
import { table } from '../output/table';
import { durationText, instantText } from '../output/units';
import { checkOcid } from '../resource/find-region';
import { version } from '../version';

export const drill: CommandDefinition = {
  name: 'drill',
  summary: 'Rehearse a recovery in a fork of the local cloud, and prove it byte by byte',
  description:
    'Loses a region or an instance in a fork of the local cloud, applies the stack that recovers, compares every byte of the restored\n' +
    'volumes with what was backed up, and measures what was lost (RPO) and how long it took on the virtual clock (RTO). The local\n' +
    'cloud itself is not changed. Exit code 0 when the recovery held, 1 when not.',
  parameters: [
    { name: 'recovery-stack', description: 'folder or cdk.tf.json of the stack that recovers', completes: 'file' },
  ],
  options: [
    { flags: '--lose-region <region>', description: 'the region that is lost' },
    { flags: '--lose-instance <ocid>', description: 'the instance that is lost, with its boot volume' },
    { flags: '--after <span>', description: 'time from now to the disaster', defaultValue: '0h' },
    { flags: '--var <name=value>', description: 'an input variable of the stack', repeated: true },
    { flags: '--rpo <span>', description: 'longest loss that is accepted' },
    { flags: '--rto <span>', description: 'longest recovery that is accepted' },
    { flags: '--html <file>', description: 'write the evidence as a page' },
    { flags: '--evidence <file>', description: 'write the evidence as JSON' },
  ],
  examples: [
    'drydock drill recovery --lose-region us-ashburn-1 --html drill.html',
    'drydock drill cdktf.out/stacks/recovery --lose-region us-ashburn-1 --after 36h --rpo 24h --rto 2h',
  ],
  async run(context, input) {
    const { drill: rehearse, drillPage } = drillModule();
    const cloud = context.cloud();
    const disaster = disasterOf(input);
    if (disaster.kind === 'region' && !cloud.regionsInUse().includes(disaster.lost)) {
      throw new UsageError(
        `Nothing is in ${disaster.lost}`,
        `In use: ${cloud.regionsInUse().join(', ') || 'no region'}.`,
      );
    }
    const evidence = await rehearse({
      home: context.home,
      disaster,
      recovery: input.parameters[0]!,
      variables: variablesOf(input),
      afterSeconds: parseDuration(textOption(input, 'after')!),
      rpoSeconds: spanOf(input, 'rpo'),
      rtoSeconds: spanOf(input, 'rto'),
      versions: { drydock: version, terraform: await terraformVersion(context), node: process.version },
      onStep: ({ at, what }) => context.note(`${instantText(at)}  ${what}`),
    });
    const [html, file] = [textOption(input, 'html'), textOption(input, 'evidence')];
    if (html) writeFileSync(html, drillPage(evidence));
    if (file) writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
    await context.answer(evidence, () => verdict(evidence, context));
    if (!evidence.passed) context.endWith(ExitCode.failed);
  },
};

function disasterOf(input: CommandInput): Disaster {
  const [region, instance] = [textOption(input, 'loseRegion'), textOption(input, 'loseInstance')];
  if ((region === undefined) === (instance === undefined)) {
    throw new UsageError('A drill loses one thing', 'Give --lose-region or --lose-instance, and not both.');
  }
  if (region !== undefined) return { kind: 'region', lost: region };
  checkOcid(instance!);
  return { kind: 'instance', lost: instance! };
}

function variablesOf(input: CommandInput): Record<string, string> {
  return Object.fromEntries(
    listOption(input, 'var').map((pair) => {
      const [name, ...value] = pair.split('=');
      if (name && value.length > 0) return [name, value.join('=')];
      throw new UsageError(`'${pair}' is no variable, expected name=value`);
    }),
  );
}

function spanOf(input: CommandInput, option: string): number | undefined {
  const text = textOption(input, option);
  return text === undefined ? undefined : parseDuration(text);
}

async function terraformVersion({ environment }: CommandContext): Promise<string> {
  const text = await terraformModule().captureTerraform(['version', '-json'], { environment });
  return (JSON.parse(text) as { terraform_version: string }).terraform_version;
}

async function verdict(evidence: DrillEvidence, { terminal: { colors } }: CommandContext): Promise<string> {
  const { restored, failures, passed, rpoSeconds, rtoSeconds } = evidence;
  const rows = await table(
    restored,
    [
      { heading: 'RESTORED', text: ({ address }) => address },
      { heading: 'REGION', text: ({ region }) => region },
      { heading: 'CONTENT OF', text: ({ taken }) => instantText(taken) },
      { heading: 'BYTES', text: ({ identical }) => (identical ? 'identical' : 'DIFFERENT') },
      { heading: 'LOST', align: 'right', text: (volume) => durationText(volume.rpoSeconds) },
    ],
    colors,
  );
  const figures = `RPO ${rpoSeconds === undefined ? '-' : durationText(rpoSeconds)}, RTO ${durationText(rtoSeconds)} on the virtual clock.`;
  const ending = passed ? colors.green('The recovery held.') : colors.red('The recovery failed.');
  return [rows, ...failures, `${ending} ${figures}`].join('\n');
}
