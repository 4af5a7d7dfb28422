import { Construct, type TerraformProvider } from '../base';
import type { CrossRegionCopyOptions } from '../shared/backup-options';
import { need } from '../shared/volume-arguments';
import type { VolumeCopyOptions } from '../shared/volume-options';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolume, IBootVolume } from './boot-volume';
import type { IBootVolumeBackup } from './boot-volume-backup';
import type { CrossRegionCopy } from './cross-region-copy';

/** The verbs of every boot volume backup, loaded when called for the same reason as those of `BootVolumeBase`. */
export abstract class BootVolumeBackupBase extends Construct implements IBootVolumeBackup {
  public abstract readonly bootVolumeBackupId: string;
  public abstract readonly compartmentId?: string;
  public abstract readonly availabilityDomain?: string;
  public abstract readonly size?: Size;
  public abstract readonly region?: Region;
  public abstract readonly provider?: TerraformProvider;
  public abstract readonly volume?: IBootVolume;

  /**
   * Makes a boot volume from the backup, in its own region.
   *
   * @throws AttributeUnknown when the availability domain or the compartment is not known and none is given.
   */
  public restore(id: string, options: VolumeCopyOptions = {}): BootVolume {
    const { BootVolume } = require('./boot-volume') as typeof import('./boot-volume');
    const { BootVolumeSource } = require('./boot-volume-source') as typeof import('./boot-volume-source');
    return new BootVolume(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: need(
        this,
        'availabilityDomain',
        options.availabilityDomain ?? this.availabilityDomain,
        'restore',
        'fromBootVolumeBackupAttributes',
      ),
      compartmentId: need(
        this,
        'compartmentId',
        options.compartmentId ?? this.compartmentId,
        'restore',
        'fromBootVolumeBackupAttributes',
      ),
      source: BootVolumeSource.backup(this),
    });
  }

  /** Copies the backup to another region. */
  public copyTo(id: string, options: CrossRegionCopyOptions): CrossRegionCopy {
    const { CrossRegionCopy } = require('./cross-region-copy') as typeof import('./cross-region-copy');
    return new CrossRegionCopy(this, id, { ...options, source: this });
  }
}
