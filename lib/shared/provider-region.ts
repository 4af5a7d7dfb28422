import { type Construct, type IConstruct, type TerraformProvider, TerraformStack } from '../base';
import { OciProvider } from '../provider-oci/provider';
import { Region } from '../values/region';

/** The part of an OCI provider block that says where its resources live; any bindings of the provider have it. */
interface ProviderBlock {
  readonly region?: string;
  readonly alias?: string;
}

/** Looking for providers walks the whole stack; a stack's default one stays what it is once it is there. */
const defaults = new WeakMap<TerraformStack, TerraformProvider>();

function ociProviders(scope: IConstruct): TerraformProvider[] {
  return TerraformStack.of(scope)
    .allProviders()
    .filter((provider) => provider.terraformResourceType === 'oci');
}

/** The provider that a resource in this scope gets when it names none. */
export function defaultProvider(scope: IConstruct): TerraformProvider | undefined {
  const stack = TerraformStack.of(scope);
  const found = defaults.get(stack) ?? ociProviders(scope).find((provider) => provider.alias === undefined);
  if (found) {
    defaults.set(stack, found);
  }
  return found;
}

/** The region in which a resource with this provider lives, when the configuration says so. */
export function regionOf(scope: Construct, provider?: TerraformProvider): Region | undefined {
  const block = (provider ?? defaultProvider(scope)) as ProviderBlock | undefined;
  return block?.region === undefined ? undefined : Region._tolerant(block.region);
}

/** How a provider proves who it is: what a further region's provider takes over from the default one. */
const AUTHENTICATION = [
  'auth',
  'configFileProfile',
  'fingerprint',
  'privateKey',
  'privateKeyPassword',
  'privateKeyPath',
  'tenancyOcid',
  'userOcid',
] as const;

/** The stack's provider of a region; one is made, with the default provider's credentials, when there is none. */
export function providerIn(scope: IConstruct, region: Region): TerraformProvider {
  const found = ociProviders(scope).find((provider) => (provider as ProviderBlock).region === region.identifier);
  if (found) {
    return found;
  }
  const model = (defaultProvider(scope) ?? {}) as Record<string, string | undefined>;
  const credentials = Object.fromEntries(AUTHENTICATION.map((name) => [name, model[name]]));
  // A region that only Terraform knows has no name to give: the provider is then named after who asked for it.
  const alias = region.isUnresolved ? `of-${scope.node.addr.slice(-8)}` : region.code;
  return new OciProvider(TerraformStack.of(scope), `oci-${alias}`, {
    ...credentials,
    region: region.identifier,
    alias,
  });
}
