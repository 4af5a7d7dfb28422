import type { Cloud } from '../../cloud/cloud';
import { findRegion } from '../../cloud/region/catalogue';
import { ProviderError } from '../diagnostics/provider-error';
import { UNKNOWN, type Value, type ValueMap } from '../values/value';
import type { SharedHome } from './shared-home';
import type { Types } from './types';

/** What one connection knows: the region of its provider block. */
export class Session {
  private region: Value = null;
  /** In lower case. */
  ignoredTags: readonly string[] = [];

  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly shared: SharedHome,
  ) {}

  /** Throws ProviderError when no region is given or the region does not exist. Nothing else of the block is kept. */
  configure(configuration: ValueMap): void {
    const { region, ignore_defined_tags: ignored } = configuration;
    this.ignoredTags = Array.isArray(ignored) ? ignored.map((tag) => String(tag).toLowerCase()) : [];
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

  get types(): Types {
    return this.shared.types;
  }

  cloud(): Cloud {
    return this.shared.cloud();
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
