import type { CommandDefinition, CommandOption, Parameter } from './command';

/** The reference page of the command, in Markdown. */
export function referencePage(
  definitions: readonly CommandDefinition[],
  objects: Readonly<Record<string, string>>,
): string {
  const single = definitions.filter(({ name, hidden }) => !hidden && !name.includes(' '));
  const sections = Object.entries(objects).map(([object, description]) => ({
    heading: `## ${object}: ${description}`,
    members: definitions.filter(({ name }) => name.startsWith(`${object} `)),
  }));
  const parts = [
    '# The command `drydock`',
    'Made from the definitions of the command by `drydock reference`; a test compares the two.',
    'Every command takes `--json` (answer in JSON), `--home FOLDER` (instead of `DRYDOCK_HOME`) and `--debug` (the stack of an error).',
    exitCodes,
    ...single.map((definition) => verb(definition, '##')),
    ...sections.flatMap(({ heading, members }) => [heading, ...members.map((definition) => verb(definition, '###'))]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const exitCodes = `## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | the operation failed, or a drill or a check found something wrong |
| 2 | wrong usage |
| 3 | the guard found something in the plan |
| 130 | interrupted; nothing is half done |

\`drydock terraform\` ends with the exit code of terraform.`;

function verb(
  { name, summary, description, parameters = [], options = [], examples }: CommandDefinition,
  level: string,
): string {
  const rows = [...parameters.map(parameterRow), ...options.map(optionRow)];
  return [
    `${level} drydock ${name}`,
    `${summary}.${description ? ` ${description.replaceAll('\n', ' ')}` : ''}`,
    ...(rows.length > 0 ? [['| | |', '|---|---|', ...rows].join('\n')] : []),
    ['```sh', ...examples, '```'].join('\n'),
  ].join('\n\n');
}

const row = (left: string, right: string) => `| \`${left}\` | ${right.replaceAll('|', '\\|')} |`;

const parameterRow = ({ name, description, optional, repeated }: Parameter) =>
  row(`${name}${repeated ? '...' : ''}`, `${description}${optional ? ' (may be left out)' : ''}`);

function optionRow({ flags, description, choices, defaultValue, repeated }: CommandOption): string {
  const notes = [
    ...(choices ? [`one of ${choices.join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`default ${defaultValue}`]),
    ...(repeated ? ['may be repeated'] : []),
  ];
  return row(flags, notes.length > 0 ? `${description} (${notes.join('; ')})` : description);
}
