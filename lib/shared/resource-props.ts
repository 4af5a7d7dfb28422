import {
  type Construct,
  type IConstruct,
  TerraformDataSource,
  type TerraformProvider,
  TerraformResource,
} from '../base';
import type { Duration } from '../values/duration';
import { checkDisplayName, checkTags } from './checks';

/** What every resource of this library may be told. */
export interface UntaggedResourceProps {
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
   * Whether Terraform refuses any plan that would destroy the resource.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Constructs whose resources must be there before this one is made, and gone after it.
   *
   * @default - only those that the arguments refer to
   */
  readonly dependsOn?: IConstruct[];
}

/** What every resource with tags may be told. */
export interface ResourceProps extends UntaggedResourceProps {
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
}

/** Checks the common arguments and gives them as the bindings take them. */
export function commonArguments(at: Construct, props: ResourceProps) {
  checkTags(at, props.freeformTags, props.definedTags);
  return {
    ...untaggedArguments(at, props),
    freeformTags: props.freeformTags,
    definedTags: props.definedTags,
  };
}

/** The same for a resource without tags. */
export function untaggedArguments(at: Construct, props: UntaggedResourceProps) {
  checkDisplayName(at, props.displayName);
  return {
    provider: props.provider,
    displayName: props.displayName,
    lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    dependsOn: props.dependsOn?.flatMap(resourcesOf),
  };
}

function resourcesOf(construct: IConstruct): (TerraformResource | TerraformDataSource)[] {
  return construct.node
    .findAll()
    .filter(
      (child) => TerraformResource.isTerraformResource(child) || TerraformDataSource.isTerraformDataSource(child),
    ) as (TerraformResource | TerraformDataSource)[];
}

/** The `timeouts` block for a creation that may take longer than the provider's 20 minutes. */
export function creationTimeout(duration: Duration | undefined): { create: string } | undefined {
  return duration === undefined ? undefined : { create: `${duration.toSeconds()}s` };
}
