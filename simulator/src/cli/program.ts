import { Argument, Command, Option } from 'commander';
import type { CommandDefinition, CommandInput, CommandOption } from './command';

export type Invoke = (definition: CommandDefinition, input: CommandInput, shared: SharedOptions) => Promise<void>;

export interface SharedOptions {
  readonly json: boolean;
  readonly debug: boolean;
  readonly home?: string;
}

const sharedOptions = () => [
  new Option('--json', 'answer in JSON'),
  new Option('--home <folder>', 'folder of the local cloud, instead of DRYDOCK_HOME'),
  new Option('--debug', 'print the stack of an error'),
];

export interface ProgramText {
  readonly version: string;
  readonly summary: string;
  readonly footer: string;
  /** What each object is, by its word. */
  readonly objects: Readonly<Record<string, string>>;
}

/** The parser: objects are commands, their verbs are commands of theirs. */
export function buildProgram(definitions: readonly CommandDefinition[], text: ProgramText, invoke: Invoke): Command {
  const program = new Command('drydock')
    .description(text.summary)
    .version(text.version)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'help for a command')
    .addHelpText('after', `\n${text.footer}`);
  addShared(program);
  const objects = new Map<string, Command>();
  for (const definition of definitions) {
    const [first, verb] = definition.name.split(' ');
    if (verb === undefined) addVerb(program, definition, first!, invoke);
    else {
      const object = objects.get(first!) ?? program.command(first!).description(text.objects[first!] ?? '');
      objects.set(first!, object.enablePositionalOptions());
      addVerb(object, definition, verb, invoke);
    }
  }
  return program;
}

function addVerb(parent: Command, definition: CommandDefinition, verb: string, invoke: Invoke): void {
  const command = parent.command(verb, { hidden: definition.hidden }).summary(definition.summary);
  // A single line break in the source of a text is no paragraph: the help wraps at the width of the terminal.
  command.description(definition.description?.replace(/(?<!\n)\n(?!\n)/g, ' ') ?? `${definition.summary}.`);
  for (const parameter of definition.parameters ?? []) {
    const dots = parameter.repeated ? '...' : '';
    const shown = parameter.optional ? `[${parameter.name}${dots}]` : `<${parameter.name}${dots}>`;
    command.addArgument(new Argument(shown, parameter.description));
  }
  for (const option of definition.options ?? []) command.addOption(toOption(option));
  if (definition.passThrough) command.helpOption(false).allowUnknownOption().passThroughOptions();
  else addShared(command);
  command.addHelpText('after', `\nExamples:\n${definition.examples.map((example) => `  $ ${example}`).join('\n')}`);
  command.action(async () => {
    const options = command.opts();
    const parameters = command.processedArgs.flat().filter((value) => value !== undefined);
    // The shared options may stand before the object or after the verb; the later one counts.
    const shared = { ...command.parent?.parent?.opts(), ...command.parent?.opts(), ...options };
    await invoke(
      definition,
      { parameters, options },
      { json: shared.json === true, debug: shared.debug === true, home: shared.home },
    );
  });
}

function addShared(command: Command): void {
  for (const option of sharedOptions()) command.addOption(option);
}

function toOption({ flags, description, choices, defaultValue, required, repeated }: CommandOption): Option {
  const option = new Option(flags, description);
  if (choices) option.choices([...choices]);
  if (defaultValue !== undefined) option.default(defaultValue);
  if (required) option.makeOptionMandatory();
  if (repeated) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}
