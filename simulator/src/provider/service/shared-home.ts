import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cloud } from '../../cloud/cloud';
import { RecordStore } from '../generic/record-store';
import { Types } from './types';

/** What all connections of one process share: the cloud, the records and the types of one home. */
export class SharedHome {
  readonly types: Types;
  private readonly records: RecordStore;
  private opened: Cloud | undefined;

  constructor(
    readonly home: string,
    environment: NodeJS.ProcessEnv,
    configurationFolder?: string,
  ) {
    this.records = new RecordStore(home);
    this.types = new Types(home, environment, this.records, configurationFolder);
  }

  /** Opened by the first call that needs it: planning a new resource reads no store. */
  cloud(): Cloud {
    if (this.opened === undefined) {
      const { openCloud } = require('./local-cloud') as typeof import('./local-cloud');
      this.opened = openCloud({ home: this.home });
    }
    return this.opened;
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
    this.records.close();
  }
}

/** DRYDOCK_HOME, or where it is by default. */
export function drydockHome(environment: NodeJS.ProcessEnv): string {
  if (environment.DRYDOCK_HOME) return resolve(environment.DRYDOCK_HOME);
  const stateFolder = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
  return join(resolve(stateFolder), 'drydock');
}
