import { Construct, type TerraformProvider } from '../base';
import type { CopyDestination } from '../shared/backup-options';
import { need } from '../shared/volume-arguments';
import type { VolumeCopyOptions } from '../shared/volume-options';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BlockVolume } from './block-volume';
import type { IBlockVolumeBackup } from './block-volume-backup';
import type { BlockVolumeBackupCopy } from './block-volume-backup-copy';

/** The verbs of every block volume backup, loaded when called for the same reason as those of `BootVolumeBase`. */
export abstract class BlockVolumeBackupBase extends Construct implements IBlockVolumeBackup {
  public abstract readonly blockVolumeBackupId: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly size?: Size;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;

  /**
   * Makes a block volume from the backup, in its own region.
   *
   * @throws AttributeUnknown when the availability domain or the compartment is not known and none is given.
   */
  public restore(id: string, options: VolumeCopyOptions = {}): BlockVolume {
    const { BlockVolume } = require('./block-volume') as typeof import('./block-volume');
    const { BlockVolumeSource } = require('./block-volume-source') as typeof import('./block-volume-source');
    const domain = options.availabilityDomain ?? this.availabilityDomain;
    const compartment = options.compartmentId ?? this.compartmentId;
    return new BlockVolume(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: need(this, 'availabilityDomain', domain, 'restore', 'fromBlockVolumeBackupAttributes'),
      compartmentId: need(this, 'compartmentId', compartment, 'restore', 'fromBlockVolumeBackupAttributes'),
      source: BlockVolumeSource.backup(this),
    });
  }

  /** Copies the backup to another region. */
  public copyTo(id: string, destination: CopyDestination): BlockVolumeBackupCopy {
    const { BlockVolumeBackupCopy } =
      require('./block-volume-backup-copy') as typeof import('./block-volume-backup-copy');
    return new BlockVolumeBackupCopy(this, id, { ...destination, source: this });
  }
}
