import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cloudBackups,
  type ExistingBackup,
  type Finding,
  guard as findingsOf,
  ruleNames,
  ruleOfIgnored,
} from '../../guard';
import { readPlan } from '../../plan';
import { type CommandDefinition, flagOption, listOption, textOption } from '../command';
import { CommandError, UsageError } from '../command-error';
import type { CommandContext } from '../context';
import { parseDuration } from '../duration';
import { ExitCode } from '../exit-code';
import { terraformModule } from '../modules';

export const guard: CommandDefinition = {
  name: 'guard',
  summary: 'Look for harm to backups in a Terraform plan',
  description:
    'Reads a saved plan and lists what would harm backups. Exit code 3 when it found something, 0 when not.\n\n' +
    'What policies and other configurations backed up counts as well, as far as the local cloud holds it or a data source of the\n' +
    'plan has read it.\n\n' +
    `Rules: ${ruleNames.join(', ')}.`,
  parameters: [{ name: 'plan-file', description: 'of terraform plan -out, or its JSON form', completes: 'file' }],
  options: [
    { flags: '--rpo <span>', description: 'longest loss that is accepted, for instance 24h' },
    { flags: '--ignore <rule>', description: 'a rule, or rule:address, that is not reported', repeated: true },
    { flags: '--plan-only', description: 'do not look for backups in the local cloud' },
  ],
  examples: [
    'drydock guard plan.bin',
    'drydock guard plan.bin --rpo 24h --json',
    'drydock guard plan.bin --ignore volume-unprotected:oci_core_boot_volume.scratch',
  ],
  async run(context, input) {
    const rpo = textOption(input, 'rpo');
    const ignore = listOption(input, 'ignore');
    const unknown = ignore.find((entry) => !ruleNames.includes(ruleOfIgnored(entry)));
    if (unknown) throw new UsageError(`'${unknown}' is no rule`, `The rules are ${ruleNames.join(', ')}.`);
    const rpoSeconds = rpo === undefined ? undefined : parseDuration(rpo);
    const plan = readPlan(await planText(input.parameters[0]!, context));
    const findings = findingsOf(plan, {
      ignore,
      rpoSeconds,
      existing: flagOption(input, 'planOnly') ? [] : localBackups(context),
    });
    await context.answer(findings, () => findingsText(findings, context));
    if (findings.length > 0) context.endWith(ExitCode.guardFound);
  },
};

/** A pipeline that has no local cloud gets none made. */
const localBackups = (context: CommandContext): ExistingBackup[] =>
  existsSync(join(context.home, 'world')) ? cloudBackups(context.cloud()) : [];

/** A saved plan is a zip archive; terraform itself turns it into JSON, in the folder of its configuration. */
async function planText(file: string, { environment }: CommandContext): Promise<string> {
  if (!existsSync(file)) throw new CommandError(`${file} does not exist`, 'Make it with terraform plan -out plan.bin.');
  const content = readFileSync(file);
  if (content.subarray(0, 2).toString('latin1') !== 'PK') return content.toString();
  const { captureTerraform } = terraformModule();
  return captureTerraform(['show', '-json', '-no-color', file], { environment });
}

function findingsText(findings: readonly Finding[], { terminal: { colors } }: CommandContext): string {
  if (findings.length === 0) return colors.green('Nothing in the plan harms a backup.');
  const lines = findings.map(
    ({ rule, address, what, mend }) => `${colors.red(rule)}  ${colors.bold(address)}\n  ${what}\n  ${colors.dim(mend)}`,
  );
  const count = `${findings.length} finding${findings.length === 1 ? '' : 's'}.`;
  return [...lines, colors.bold(count)].join('\n\n');
}
