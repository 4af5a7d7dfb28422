import { Construct, type TerraformProvider } from '../base';
import { problem } from '../errors';
import { CoreVolumeBackupPolicyAssignment } from '../provider-oci/core-volume-backup-policy-assignment';
import { checkOcid } from '../shared/checks';
import { isToken } from '../shared/tokens';
import { Region } from '../values/region';
import type { IBackupPolicy } from './backup-policy';

const ASSET_TYPES = ['bootvolume', 'volume', 'volumegroup'];

/** What may be said when a policy is assigned. */
export interface BackupPolicyAssignmentOptions {
  /**
   * OCID of the Vault key that encrypts the policy's copies, of their region.
   *
   * @default - a key that Oracle manages
   */
  readonly copyKmsKeyId?: string;
}

/** Which policy is assigned to what. */
export interface BackupPolicyAssignmentProps extends BackupPolicyAssignmentOptions {
  /** OCID of the boot volume, block volume or volume group. */
  readonly assetId: string;
  /** The policy. A volume group takes only policies that a user defined. */
  readonly policy: IBackupPolicy;
  /**
   * The provider, and with it the region, of asset and policy.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * The assignment of a backup policy (`oci_core_volume_backup_policy_assignment`). The service keeps one for each asset: a second
 * one drops the first.
 *
 * @throws GroupTakesOnlyUserPolicies, KeyOfAnotherRegion, OcidInvalid
 */
export class BackupPolicyAssignment extends Construct {
  /** OCID of the assignment. */
  public readonly assignmentId: string;
  /** OCID of the asset. */
  public readonly assetId: string;
  /** The policy. */
  public readonly policy: IBackupPolicy;

  constructor(scope: Construct, id: string, props: BackupPolicyAssignmentProps) {
    super(scope, id);
    checkOcid(this, 'assetId', props.assetId, ASSET_TYPES);
    if (!isToken(props.assetId) && props.assetId.startsWith('ocid1.volumegroup.') && props.policy.isOracleDefined) {
      throw problem('GroupTakesOnlyUserPolicies', this, { got: props.policy.node.path });
    }
    checkCopyKey(this, props);
    this.assetId = props.assetId;
    this.policy = props.policy;
    this.assignmentId = new CoreVolumeBackupPolicyAssignment(this, 'Default', {
      provider: props.provider,
      assetId: props.assetId,
      policyId: props.policy.backupPolicyId,
      xrcKmsKeyId: props.copyKmsKeyId,
    }).id;
  }
}

function checkCopyKey(at: BackupPolicyAssignment, props: BackupPolicyAssignmentProps): void {
  checkOcid(at, 'copyKmsKeyId', props.copyKmsKeyId, ['key']);
  const key = props.copyKmsKeyId === undefined ? undefined : Region._ofOcid(props.copyKmsKeyId);
  const destination = props.policy.destinationRegion;
  if (key && destination && !destination.isUnresolved && !key.isSameAs(destination)) {
    throw problem('KeyOfAnotherRegion', at, {
      argument: 'copyKmsKeyId',
      got: key.identifier,
      region: destination.identifier,
    });
  }
}
