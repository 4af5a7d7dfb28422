import type { ErrorCode, Fault } from '../../cloud';
import { type CommandDefinition, type CommandInput, flagOption, textOption } from '../command';
import { UsageError } from '../command-error';
import { parseDuration } from '../duration';
import { parseInstant } from '../instant';
import { answerRecord } from '../output/answers';

const kinds = ['error', 'latency', 'stuck', 'faulty', 'workRequest'] as const;

export const faultAdd: CommandDefinition = {
  name: 'fault add',
  summary: 'Let something go wrong',
  description:
    'error: the operation answers --status and --code. latency: --delay passes before it begins. stuck: a life cycle stays in --state.\n' +
    'faulty: it ends FAULTY from --state. workRequest: the work request of a copy fails. Whatever scope is left out does not matter.',
  parameters: [{ name: 'kind', description: kinds.join(', ') }],
  options: [
    { flags: '--operation <name>', description: "Oracle's name, for instance CopyBootVolumeBackup" },
    { flags: '--region <region>', description: 'only there' },
    { flags: '--availability-domain <name>', description: 'only there' },
    { flags: '--resource <ocid>', description: 'only for it' },
    { flags: '--count <times>', description: 'how often at most' },
    { flags: '--probability <share>', description: '0 to 1, decided by the seed' },
    { flags: '--from <instant>', description: 'not before' },
    { flags: '--until <instant>', description: 'not from then on' },
    { flags: '--status <status>', description: 'HTTP status of an error', defaultValue: '500' },
    { flags: '--code <code>', description: 'code of an error', defaultValue: 'InternalServerError' },
    { flags: '--message <text>', description: 'of an error or a failed work request' },
    { flags: '--after-the-work', description: 'the work is done, and only the answer is lost' },
    { flags: '--delay <span>', description: 'of latency' },
    {
      flags: '--state <state>',
      description: 'in which a life cycle is stuck or becomes faulty, for instance CREATING',
    },
  ],
  examples: [
    'drydock fault add error --operation CreateBootVolumeBackup --status 429 --code TooManyRequests --count 2',
    'drydock fault add stuck --state CREATING --region us-phoenix-1',
    'drydock fault add latency --delay 10min --operation CopyBootVolumeBackup',
  ],
  async run(context, input) {
    await answerRecord(context, context.cloud().faults.add(faultOf(input)));
  },
};

function faultOf(input: CommandInput): Fault {
  const scope = {
    operation: textOption(input, 'operation'),
    region: textOption(input, 'region'),
    availabilityDomain: textOption(input, 'availabilityDomain'),
    resourceId: textOption(input, 'resource'),
    count: numberOption(input, 'count'),
    probability: numberOption(input, 'probability'),
    from: instantOption(input, 'from'),
    until: instantOption(input, 'until'),
  };
  const [kind] = input.parameters;
  switch (kind) {
    case 'error':
      return {
        ...scope,
        kind,
        status: numberOption(input, 'status')!,
        code: textOption(input, 'code') as ErrorCode,
        message: textOption(input, 'message'),
        afterTheWork: flagOption(input, 'afterTheWork'),
      };
    case 'latency':
      return { ...scope, kind, milliseconds: parseDuration(needed(input, 'delay')) * 1000 };
    case 'stuck':
    case 'faulty':
      return { ...scope, kind, state: needed(input, 'state').toUpperCase() };
    case 'workRequest':
      return { ...scope, kind, message: textOption(input, 'message') };
    default:
      throw new UsageError(`'${kind}' is no kind of fault`, `There are ${kinds.join(', ')}.`);
  }
}

function needed(input: CommandInput, option: string): string {
  const text = textOption(input, option);
  if (text !== undefined) return text;
  throw new UsageError(`A fault of kind ${input.parameters[0]} needs --${option}`);
}

function numberOption(input: CommandInput, option: string): number | undefined {
  const text = textOption(input, option);
  if (text === undefined || (text.trim() !== '' && Number.isFinite(Number(text))))
    return text === undefined ? undefined : Number(text);
  throw new UsageError(`--${option} is '${text}', expected a number`);
}

function instantOption(input: CommandInput, option: string): number | undefined {
  const text = textOption(input, option);
  return text === undefined ? undefined : parseInstant(text);
}
