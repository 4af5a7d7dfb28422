import { CommandError } from './command-error';
import { ExitCode } from './exit-code';
import type { Terminal } from './output/terminal';

interface Reported {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

/** OCI's errors carry a status and a code; the command prints them as Terraform does. */
interface ServiceErrorShape extends Error {
  readonly status: number;
  readonly code: string;
}

const isServiceError = (error: Error): error is ServiceErrorShape =>
  typeof (error as Partial<ServiceErrorShape>).status === 'number' &&
  typeof (error as Partial<ServiceErrorShape>).code === 'string';

/** Our own failures, of whatever layer. */
const hasHint = (error: Error): error is Error & { readonly hint?: string } => 'hint' in error;

function describe(error: unknown): Reported {
  if (!(error instanceof Error)) return { message: String(error) };
  if (hasHint(error)) return { message: error.message, hint: error.hint };
  if (isServiceError(error)) return { code: `${error.status}-${error.code}`, message: error.message };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && path) return { code, message: `${path}: ${error.message}` };
  return {
    message: error.message,
    hint: 'This is not expected. Run it again with --debug to see where it comes from.',
  };
}

/** Prints what happened and how to mend it; the stack only when asked for. Returns the exit code. */
export function reportError(error: unknown, terminal: Terminal, { json = false, debug = false } = {}): number {
  const { code, message, hint } = describe(error);
  const { errorColors, err } = terminal;
  const stack = debug && error instanceof Error ? error.stack : undefined;
  if (json) err.write(`${JSON.stringify({ error: { code, message, hint, stack } }, null, 2)}\n`);
  else {
    err.write(`${errorColors.red(errorColors.bold('Error:'))} ${code ? `${code}, ` : ''}${message}\n`);
    if (hint) err.write(`${errorColors.dim('Hint:')}  ${hint}\n`);
    if (stack) err.write(`${stack}\n`);
  }
  return error instanceof CommandError ? error.exitCode : ExitCode.failed;
}
