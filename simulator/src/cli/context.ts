import type { Cloud } from '../cloud';
import { ExitCode } from './exit-code';
import { drydockHome, makeWritable } from './home';
import { runLongWork } from './long-work';
import { cloudModule } from './modules';
import { type Progress, progressBar } from './output/progress-bar';
import type { Terminal } from './output/terminal';

/** What a verb works with: where the world is kept, and where to say things. */
export interface CommandContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  readonly home: string;
  readonly json: boolean;
  readonly interruption: AbortSignal;
  /** The answer of the command: JSON when asked for, else text for a person. */
  answer(value: unknown, human: () => string | Promise<string>): Promise<void>;
  /** A line beside the answer, on standard error. */
  note(text: string): void;
  /** Opens the cloud at the home, which is created where it is absent. */
  cloud(): Cloud;
  /** Runs a generator of progress, with a bar on a terminal, until its end or Ctrl-C. */
  longWork<R>(what: string, work: Generator<Progress, R, void>, count?: (amount: number) => string): Promise<R>;
  /** The exit code, when it is not 0 although nothing failed. */
  endWith(exitCode: number): void;
}

export interface OpenedContext extends CommandContext {
  readonly exitCode: number;
  close(): void;
}

export interface ContextOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly interruption: AbortSignal;
}

export function createContext({ environment, terminal, json, interruption }: ContextOptions): OpenedContext {
  const home = drydockHome(environment);
  let opened: Cloud | undefined;
  let exitCode: number = ExitCode.ok;
  return {
    environment,
    terminal,
    home,
    json,
    interruption,
    async answer(value, human) {
      const text = json ? JSON.stringify(value, null, 2) : await human();
      if (text !== '') terminal.out.write(`${text}\n`);
    },
    note(text) {
      terminal.err.write(`${terminal.errorColors.dim(text)}\n`);
    },
    cloud() {
      if (opened) return opened;
      makeWritable(home);
      opened = cloudModule().openCloud({ home });
      return opened;
    },
    longWork: (what, work, count) => runLongWork(work, { what, bar: progressBar(what, terminal, count), interruption }),
    endWith(code) {
      exitCode = code;
    },
    get exitCode() {
      return exitCode;
    },
    close() {
      opened?.close();
    },
  };
}
