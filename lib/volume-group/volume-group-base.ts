import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { BackupPolicyAssignment, BackupPolicyAssignmentOptions } from '../backup-policy/backup-policy-assignment';
import { Construct, type TerraformProvider } from '../base';
import { problem } from '../errors';
import type { BackupOptions } from '../shared/backup-options';
import { need } from '../shared/volume-arguments';
import type { Region } from '../values/region';
import type { IVolumeGroup, VolumeGroup } from './volume-group';
import type { VolumeGroupBackup } from './volume-group-backup';
import type { VolumeGroupCopyOptions } from './volume-group-props';

/** The verbs of every volume group, loaded when called for the same reason as those of `BootVolumeBase`. */
export abstract class VolumeGroupBase extends Construct implements IVolumeGroup {
  public abstract readonly volumeGroupId: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;

  /** OCID of the group, for a backup policy. */
  public get assetId(): string {
    return this.volumeGroupId;
  }

  /** Takes a backup of all members at one instant. */
  public backUp(id: string, options: BackupOptions = {}): VolumeGroupBackup {
    const { VolumeGroupBackup } = require('./volume-group-backup') as typeof import('./volume-group-backup');
    return new VolumeGroupBackup(this, id, { provider: this.provider, ...options, volumeGroup: this });
  }

  /**
   * Makes a new group of clones in the same availability domain.
   *
   * @throws AttributeUnknown when the source's availability domain or compartment is not known and none is given.
   */
  public clone(id: string, options: VolumeGroupCopyOptions = {}): VolumeGroup {
    const { VolumeGroup } = require('./volume-group') as typeof import('./volume-group');
    const { VolumeGroupSource } = require('./volume-group-source') as typeof import('./volume-group-source');
    const domain = options.availabilityDomain ?? this.availabilityDomain;
    const compartment = options.compartmentId ?? this.compartmentId;
    return new VolumeGroup(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: need(this, 'availabilityDomain', domain, 'clone', 'fromVolumeGroupAttributes'),
      compartmentId: need(this, 'compartmentId', compartment, 'clone', 'fromVolumeGroupAttributes'),
      source: VolumeGroupSource.clone(this),
    });
  }

  /**
   * Assigns a backup policy that a user defined.
   *
   * @throws AlreadyProtected when the group has a policy: the service keeps only one.
   * @throws GroupTakesOnlyUserPolicies when Oracle defined the policy.
   */
  public protectWith(policy: IBackupPolicy, options: BackupPolicyAssignmentOptions = {}): BackupPolicyAssignment {
    if (policy.isOracleDefined) {
      throw problem('GroupTakesOnlyUserPolicies', this, { got: policy.node.path });
    }
    const { assignTo } = require('../backup-policy/assign') as typeof import('../backup-policy/assign');
    return assignTo(this, this.provider, policy, options);
  }
}
