import type { CommandContext } from './context';

export interface Parameter {
  /** As shown in the help: one or more words joined by hyphens. */
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Takes all that remain. Only the last may. */
  readonly repeated?: boolean;
  /** What may stand here, offered by the shell's completion. */
  readonly completes?: 'ocid' | 'region' | 'file';
}

export interface CommandOption {
  /** In commander's notation: `--region <region>`, `-o, --output <file>`, `--force`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly defaultValue?: string | boolean;
  readonly required?: boolean;
  /** May be given several times; the command then gets a list. */
  readonly repeated?: boolean;
}

/** One verb of the command: what the help, the shell's completion and docs/cli.md say about it, and what it does. */
export interface CommandDefinition {
  /** Object and verb, for instance `volume import`. */
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly options?: readonly CommandOption[];
  readonly examples: readonly string[];
  /** Everything after the name belongs to another program. */
  readonly passThrough?: boolean;
  /** Not in the help. */
  readonly hidden?: boolean;
  run(context: CommandContext, input: CommandInput): Promise<void>;
}

export interface CommandInput {
  /** In the order of the definition; a repeated one fills the rest. */
  readonly parameters: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** The value of an option that takes one, when it was given. */
export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
}

export function flagOption(input: CommandInput, name: string): boolean {
  return input.options[name] === true;
}

export function listOption(input: CommandInput, name: string): readonly string[] {
  const value = input.options[name];
  return Array.isArray(value) ? value : [];
}
