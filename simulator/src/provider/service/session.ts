import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cloud } from '../../cloud/cloud';
import { findRegion } from '../../cloud/region/catalogue';
import { ProviderError } from '../diagnostics/provider-error';
import { UNKNOWN, type Value, type ValueMap } from '../values/value';

/** What one provider process knows: its region, and the cloud once a call needed it. */
export class Session {
  private region: Value = null;
  private opened: Cloud | undefined;

  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  /** Throws ProviderError when no region is given or the region does not exist. Nothing else of the block is kept. */
  configure(configuration: ValueMap): void {
    const { region } = configuration;
    this.region = region === UNKNOWN ? UNKNOWN : (textOf(region) ?? this.regionOfEnvironment() ?? null);
    if (this.region === null) {
      throw new ProviderError(
        'can not create client, bad configuration: did not find a proper configuration for region, nor for OCI_REGION env var',
      );
    }
    if (typeof this.region === 'string' && findRegion(this.region) === undefined) {
      throw new ProviderError(
        `unknown region ${JSON.stringify(this.region)}: expected an OCI region such as us-ashburn-1 or eu-frankfurt-1`,
      );
    }
  }

  /** Throws ProviderError while the region depends on something that is not applied yet. */
  regionName(): string {
    if (typeof this.region === 'string') return this.region;
    throw new ProviderError(
      'the region of the provider block is not known yet: it depends on a value that only an apply will give',
    );
  }

  /** Opened by the first call that needs it: planning a new resource reads no store. */
  cloud(): Cloud {
    if (this.opened === undefined) {
      const { openCloud } = require('../../cloud') as typeof import('../../cloud');
      this.opened = openCloud({ home: drydockHome(this.environment) });
    }
    return this.opened;
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
  }

  /** The variables that the real provider reads, in its order, and the command line's own. */
  private regionOfEnvironment(): string | undefined {
    const { TF_VAR_region, OCI_REGION, OCI_CLI_REGION } = this.environment;
    return TF_VAR_region || OCI_REGION || OCI_CLI_REGION || undefined;
  }
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function drydockHome(environment: NodeJS.ProcessEnv): string {
  if (environment.DRYDOCK_HOME) return resolve(environment.DRYDOCK_HOME);
  const stateFolder = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
  return join(resolve(stateFolder), 'drydock');
}
