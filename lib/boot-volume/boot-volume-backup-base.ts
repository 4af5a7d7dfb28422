import { Construct, type TerraformProvider } from '../base';
import { problem } from '../errors';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolume, IBootVolume } from './boot-volume';
import type { IBootVolumeBackup } from './boot-volume-backup';
import type { BootVolumeCopyOptions } from './boot-volume-props';
import type { CrossRegionCopy, CrossRegionCopyOptions } from './cross-region-copy';

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
  public restore(id: string, options: BootVolumeCopyOptions = {}): BootVolume {
    const { BootVolume } = require('./boot-volume') as typeof import('./boot-volume');
    const { BootVolumeSource } = require('./boot-volume-source') as typeof import('./boot-volume-source');
    return new BootVolume(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: this.need('availabilityDomain', options.availabilityDomain ?? this.availabilityDomain),
      compartmentId: this.need('compartmentId', options.compartmentId ?? this.compartmentId),
      source: BootVolumeSource.backup(this),
    });
  }

  /** Copies the backup to another region. */
  public copyTo(id: string, options: CrossRegionCopyOptions): CrossRegionCopy {
    const { CrossRegionCopy } = require('./cross-region-copy') as typeof import('./cross-region-copy');
    return new CrossRegionCopy(this, id, { ...options, source: this });
  }

  private need(attribute: string, value: string | undefined): string {
    if (value === undefined) {
      throw problem('AttributeUnknown', this, {
        attribute,
        verb: 'restore',
        factory: 'fromBootVolumeBackupAttributes',
      });
    }
    return value;
  }
}
