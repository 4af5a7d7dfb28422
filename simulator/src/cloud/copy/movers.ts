import { existsSync, readFileSync } from 'node:fs';

/** Who moves the bytes of a copy. */
export interface Mover {
  /** Of the world: in a fork of it nobody is at work. */
  readonly home: string;
  readonly pid: number;
  /** Tells a process from a later one that was given the same number. */
  readonly born: string;
  readonly number: number;
}

/** Undefined when the process runs no more; empty where the system does not tell when it began. */
export function birthOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) {
    return isKnown(pid) ? '' : undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the state follows it, and the time of birth 19 fields later (proc_pid_stat(5)).
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Those who move the bytes of copies into the regions of one world: this process's own, and others as far as one can tell. */
export class Movers {
  private readonly own = new Set<number>();
  private last = 0;

  constructor(private readonly home: string) {}

  begin(): Mover {
    this.own.add(++this.last);
    return { home: this.home, pid: process.pid, born: birthOf(process.pid)!, number: this.last };
  }

  end(mover: Mover): void {
    this.own.delete(mover.number);
  }

  isOfThisProcess({ pid, born }: Mover): boolean {
    return pid === process.pid && born === birthOf(process.pid);
  }

  /** Only a hint: a mover that is replaced notices, and stops. */
  isAtWork(mover: Mover | undefined): mover is Mover {
    if (mover === undefined || mover.home !== this.home) {
      return false;
    }
    return this.isOfThisProcess(mover) ? this.own.has(mover.number) : birthOf(mover.pid) === mover.born;
  }
}

export const isSame = (one: Mover | undefined, other: Mover): boolean =>
  one?.home === other.home && one.pid === other.pid && one.born === other.born && one.number === other.number;
