import { Construct, type TerraformProvider } from '../base';
import type { CrossRegionCopyOptions } from '../shared/backup-options';
import { need } from '../shared/volume-arguments';
import type { Region } from '../values/region';
import type { VolumeGroup } from './volume-group';
import type { IVolumeGroupBackup } from './volume-group-backup';
import type { VolumeGroupBackupCopy } from './volume-group-backup-copy';
import type { VolumeGroupCopyOptions } from './volume-group-props';

/** The verbs of every group backup, loaded when called for the same reason as those of `BootVolumeBase`. */
export abstract class VolumeGroupBackupBase extends Construct implements IVolumeGroupBackup {
  public abstract readonly volumeGroupBackupId: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;

  /**
   * Makes a new group of volumes from the backup, in its own region.
   *
   * @throws AttributeUnknown when the availability domain or the compartment is not known and none is given.
   */
  public restore(id: string, options: VolumeGroupCopyOptions = {}): VolumeGroup {
    const { VolumeGroup } = require('./volume-group') as typeof import('./volume-group');
    const { VolumeGroupSource } = require('./volume-group-source') as typeof import('./volume-group-source');
    const domain = options.availabilityDomain ?? this.availabilityDomain;
    const compartment = options.compartmentId ?? this.compartmentId;
    return new VolumeGroup(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: need(this, 'availabilityDomain', domain, 'restore', 'fromVolumeGroupBackupAttributes'),
      compartmentId: need(this, 'compartmentId', compartment, 'restore', 'fromVolumeGroupBackupAttributes'),
      source: VolumeGroupSource.backup(this),
    });
  }

  /** Copies the backup to another region. */
  public copyTo(id: string, options: CrossRegionCopyOptions): VolumeGroupBackupCopy {
    const { VolumeGroupBackupCopy } =
      require('./volume-group-backup-copy') as typeof import('./volume-group-backup-copy');
    return new VolumeGroupBackupCopy(this, id, { ...options, source: this });
  }
}
