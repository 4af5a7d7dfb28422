import { CommanderError } from 'commander';
import { definitions, objects } from './commands';
import { createContext, type OpenedContext } from './context';
import { ExitCode } from './exit-code';
import { type OutputStream, openTerminal } from './output/terminal';
import { buildProgram, type SharedOptions } from './program';
import { reportError } from './report-error';
import { version } from './version';

export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly interruption: AbortSignal;
}

const footer = `Begin with:
  $ eval "$(drydock env)"        terraform and cdktf in this shell now use the local cloud
  $ drydock terraform apply      or for one command only
  $ drydock ls                   what the local cloud holds

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the guard found something.`;

/** Runs one command line and returns its exit code. Never throws. */
export async function run(commandLine: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, out, err, interruption } = surroundings;
  const terminal = openTerminal(out, err, environment);
  let context: OpenedContext | undefined;
  let shared: SharedOptions = { json: commandLine.includes('--json'), debug: commandLine.includes('--debug') };
  const text = { version, summary: 'The local cloud: OCI block volumes and backups on this machine.', footer, objects };
  const program = buildProgram(definitions, text, async (definition, input, options) => {
    shared = options;
    const where = options.home ? { ...environment, DRYDOCK_HOME: options.home } : environment;
    context = createContext({ environment: where, terminal, json: options.json, interruption });
    await definition.run(context, input);
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (written) => out.write(written),
      writeErr: (written) => err.write(written),
      outputError: (message, write) => write(message.replace(/^error:/, `${terminal.errorColors.red('Error:')}`)),
      getOutHelpWidth: () => out.columns ?? 100,
      getErrHelpWidth: () => err.columns ?? 100,
      getOutHasColors: () => terminal.colors.isColorSupported,
      getErrHasColors: () => terminal.errorColors.isColorSupported,
    });
  }
  try {
    await program.parseAsync(commandLine, { from: 'user' });
    return context?.exitCode ?? ExitCode.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    return reportError(error, terminal, shared);
  } finally {
    context?.close();
  }
}
