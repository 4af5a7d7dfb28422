import { ExitCode } from './exit-code';

/** A failure that the user can mend: printed as a sentence and a hint, without a stack. */
export class CommandError extends Error {
  readonly hint?: string;
  readonly exitCode: number;

  constructor(message: string, hint?: string, exitCode: number = ExitCode.failed) {
    super(message);
    this.name = 'CommandError';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** The command line itself is wrong. */
export class UsageError extends CommandError {
  constructor(message: string, hint?: string) {
    super(message, hint, ExitCode.usage);
    this.name = 'UsageError';
  }
}

/** The user pressed Ctrl-C, or the process was asked to end, while work was under way. */
export class Interrupted extends CommandError {
  constructor(what: string, hint?: string) {
    super(`${what} was interrupted`, hint, ExitCode.interrupted);
    this.name = 'Interrupted';
  }
}
