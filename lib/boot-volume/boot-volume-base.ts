import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { BackupPolicyAssignment, BackupPolicyAssignmentOptions } from '../backup-policy/backup-policy-assignment';
import { Construct, type TerraformProvider } from '../base';
import type { AttachmentOptions, VolumeAttachment } from '../instance/volume-attachment';
import type { VolumeBackupOptions } from '../shared/backup-options';
import type { VolumeCopyOptions } from '../shared/volume-options';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { IBootVolume } from './boot-volume';
import type { BootVolumeBackup } from './boot-volume-backup';
import type { BootVolumeClone } from './boot-volume-clone';

/**
 * The verbs of every boot volume. They load what they make when they are called, because the nouns refer to one another
 * in a circle (a volume makes backups, a backup makes volumes).
 */
export abstract class BootVolumeBase extends Construct implements IBootVolume {
  public abstract readonly bootVolumeId: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly size?: Size;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;

  /** OCID of the volume, for a backup policy. */
  public get assetId(): string {
    return this.bootVolumeId;
  }

  /** Takes a backup. */
  public backUp(id: string, options: VolumeBackupOptions = {}): BootVolumeBackup {
    const { BootVolumeBackup } = require('./boot-volume-backup') as typeof import('./boot-volume-backup');
    return new BootVolumeBackup(this, id, { provider: this.provider, ...options, volume: this });
  }

  /**
   * Makes a clone in the same availability domain.
   *
   * @throws AttributeUnknown when the source's availability domain or compartment is not known and none is given.
   */
  public clone(id: string, options: VolumeCopyOptions = {}): BootVolumeClone {
    const { BootVolumeClone } = require('./boot-volume-clone') as typeof import('./boot-volume-clone');
    return new BootVolumeClone(this, id, { ...options, source: this });
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

  /** Attaches the volume as data to another instance. */
  public attachForRepair(id: string, options: AttachmentOptions): VolumeAttachment {
    const { VolumeAttachment } =
      require('../instance/volume-attachment') as typeof import('../instance/volume-attachment');
    return new VolumeAttachment(this, id, { provider: this.provider, ...options, volumeId: this.bootVolumeId });
  }
}
