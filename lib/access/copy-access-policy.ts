import { Construct, type TerraformProvider } from '../base';
import { problem } from '../errors';
import { IdentityPolicy } from '../provider-oci/identity-policy';
import { checkCompartment, checkTags } from '../shared/checks';
import { isToken } from '../shared/tokens';
import { AccessStatements, type CopyAccessProps } from './access-statements';

const LONGEST_NAME = 100;

/** What an access policy is made of. */
export interface CopyAccessPolicyProps extends CopyAccessProps {
  /** OCID of the compartment that the policy is attached to; the tenancy's for statements about the whole tenancy. */
  readonly compartmentId: string;
  /** Name of the policy, unique in the tenancy: 1 to 100 letters, digits, dots, dashes and underscores. It cannot be changed. */
  readonly name: string;
  /**
   * What the policy is for, 1 to 400 characters.
   *
   * @default 'Copies of boot volume backups between regions'
   */
  readonly description?: string;
  /**
   * Whether copies are restored too, in the region that they go to.
   *
   * @default true
   */
  readonly allowRestore?: boolean;
  /**
   * Further statements.
   *
   * @default - none
   */
  readonly statements?: string[];
  /**
   * The provider. Its region must be the tenancy's home region, where alone identity is written.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
  /**
   * Free-form tags: at most 10, keys up to 100 characters, values up to 256.
   *
   * @default - none
   */
  readonly freeformTags?: { [key: string]: string };
}

/**
 * A policy that lets somebody copy boot volume backups to another region, and restore them there (`oci_identity_policy`).
 *
 * @throws PolicyNameInvalid, OcidInvalid, TooManyTags, TagInvalid
 */
export class CopyAccessPolicy extends Construct {
  /** OCID of the policy. */
  public readonly policyId: string;
  /** The statements of the policy. */
  public readonly statements: string[];

  constructor(scope: Construct, id: string, props: CopyAccessPolicyProps) {
    super(scope, id);
    checkCompartment(this, props.compartmentId);
    checkTags(this, props.freeformTags, undefined);
    if (!isToken(props.name) && !(/^[A-Za-z0-9._-]+$/.test(props.name) && props.name.length <= LONGEST_NAME)) {
      throw problem('PolicyNameInvalid', this, { got: props.name, longest: LONGEST_NAME });
    }
    const restore = (props.allowRestore ?? true) ? AccessStatements.forRestore({ ...props, region: props.to }) : [];
    const statements = [...AccessStatements.forCopy(props), ...restore, ...(props.statements ?? [])];
    this.statements = [...new Set(statements)];
    this.policyId = new IdentityPolicy(this, 'Default', {
      provider: props.provider,
      compartmentId: props.compartmentId,
      name: props.name,
      description: props.description ?? 'Copies of boot volume backups between regions',
      statements: this.statements,
      freeformTags: props.freeformTags,
    }).id;
  }
}
