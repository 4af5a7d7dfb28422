import type { Construct, TerraformProvider, TerraformResourceLifecycle } from '../base';
import type { Duration } from '../values/duration';
import { checkDisplayName, checkTags } from './checks';

/** What every resource of this library may be told. */
export interface ResourceProps {
  /**
   * The provider, and with it the region, that the resource lives in.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
  /**
   * Name shown to people, 1 to 255 characters. Need not be unique.
   *
   * @default - chosen by the service
   */
  readonly displayName?: string;
  /**
   * Free-form tags: at most 10, keys up to 100 characters, values up to 256.
   *
   * @default - none of its own; backups, copies and restored volumes take the tags of their source
   */
  readonly freeformTags?: { [key: string]: string };
  /**
   * Defined tags as `namespace.key` to value, at most 64.
   *
   * @default - none of its own; backups, copies and restored volumes take the tags of their source
   */
  readonly definedTags?: { [key: string]: string };
  /**
   * Whether Terraform refuses any plan that would destroy the resource.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;
}

/** Checks the common arguments and gives them as the bindings take them. */
export function commonArguments(at: Construct, props: ResourceProps) {
  checkDisplayName(at, props.displayName);
  checkTags(at, props.freeformTags, props.definedTags);
  return {
    provider: props.provider,
    displayName: props.displayName,
    freeformTags: props.freeformTags,
    definedTags: props.definedTags,
    lifecycle: lifecycleOf(props),
  };
}

function lifecycleOf(props: ResourceProps): TerraformResourceLifecycle | undefined {
  return props.preventDestroy ? { preventDestroy: true } : undefined;
}

/** The `timeouts` block for a creation that may take longer than the provider's 20 minutes. */
export function creationTimeout(duration: Duration | undefined): { create: string } | undefined {
  return duration === undefined ? undefined : { create: `${duration.toSeconds()}s` };
}
