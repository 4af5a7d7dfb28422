import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { BackupPolicyAssignment, BackupPolicyAssignmentOptions } from '../backup-policy/backup-policy-assignment';
import { Construct, type TerraformProvider } from '../base';
import type { AttachmentOptions, VolumeAttachment } from '../instance/volume-attachment';
import type { VolumeBackupOptions } from '../shared/backup-options';
import { need } from '../shared/volume-arguments';
import type { VolumeCopyOptions } from '../shared/volume-options';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BlockVolume, IBlockVolume } from './block-volume';
import type { BlockVolumeBackup } from './block-volume-backup';

/** The verbs of every block volume, loaded when called for the same reason as those of `BootVolumeBase`. */
export abstract class BlockVolumeBase extends Construct implements IBlockVolume {
  public abstract readonly blockVolumeId: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly size?: Size;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;

  /** OCID of the volume, for a backup policy. */
  public get assetId(): string {
    return this.blockVolumeId;
  }

  /** Takes a backup. */
  public backUp(id: string, options: VolumeBackupOptions = {}): BlockVolumeBackup {
    const { BlockVolumeBackup } = require('./block-volume-backup') as typeof import('./block-volume-backup');
    return new BlockVolumeBackup(this, id, { provider: this.provider, ...options, volume: this });
  }

  /**
   * Makes a clone in the same availability domain.
   *
   * @throws AttributeUnknown when the source's availability domain or compartment is not known and none is given.
   */
  public clone(id: string, options: VolumeCopyOptions = {}): BlockVolume {
    const { BlockVolume } = require('./block-volume') as typeof import('./block-volume');
    const { BlockVolumeSource } = require('./block-volume-source') as typeof import('./block-volume-source');
    const domain = options.availabilityDomain ?? this.availabilityDomain;
    const compartment = options.compartmentId ?? this.compartmentId;
    return new BlockVolume(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: need(this, 'availabilityDomain', domain, 'clone', 'fromBlockVolumeAttributes'),
      compartmentId: need(this, 'compartmentId', compartment, 'clone', 'fromBlockVolumeAttributes'),
      source: BlockVolumeSource.clone(this),
    });
  }

  /**
   * Assigns a backup policy.
   *
   * @throws AlreadyProtected when the volume has a policy: the service keeps only one.
   */
  public protectWith(policy: IBackupPolicy, options: BackupPolicyAssignmentOptions = {}): BackupPolicyAssignment {
    const { assignTo } = require('../backup-policy/assign') as typeof import('../backup-policy/assign');
    return assignTo(this, this.provider, policy, options);
  }

  /** Attaches the volume to an instance. */
  public attachTo(id: string, options: AttachmentOptions): VolumeAttachment {
    const { VolumeAttachment } =
      require('../instance/volume-attachment') as typeof import('../instance/volume-attachment');
    return new VolumeAttachment(this, id, { provider: this.provider, ...options, volumeId: this.blockVolumeId });
  }
}
