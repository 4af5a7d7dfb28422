import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cloud } from '../../cloud/cloud';

/** The cloud of one process, opened by the first call that needs it: planning a new resource reads no store. */
export class CloudHolder {
  private opened: Cloud | undefined;

  constructor(readonly home: string) {}

  get(): Cloud {
    if (this.opened === undefined) {
      const { openCloud } = require('../../cloud') as typeof import('../../cloud');
      this.opened = openCloud({ home: this.home });
    }
    return this.opened;
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
  }
}

/** DRYDOCK_HOME, or where it is by default. */
export function drydockHome(environment: NodeJS.ProcessEnv): string {
  if (environment.DRYDOCK_HOME) return resolve(environment.DRYDOCK_HOME);
  const stateFolder = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
  return join(resolve(stateFolder), 'drydock');
}
