import { type Construct, type TerraformProvider, Token } from '../base';
import { DataOciCoreBootVolumeBackups } from '../provider-oci/data-oci-core-boot-volume-backups';
import { checkCompartment, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import type { VolumeCopyOptions } from '../shared/volume-options';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolume, IBootVolume } from './boot-volume';
import { BootVolumeBackupBase } from './boot-volume-backup-base';

/** What the newest backup is looked for by. */
export interface NewestBootVolumeBackupProps {
  /** OCID of the compartment to look in. */
  readonly compartmentId: string;
  /**
   * OCID of the volume that was backed up. A copy keeps the OCID of the volume in the source's region.
   *
   * @default - any volume
   */
  readonly bootVolumeId?: string;
  /**
   * Name of the backup, whole and in its own case.
   *
   * @default - any name
   */
  readonly displayName?: string;
  /**
   * The provider, and with it the region, to look in.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/** The newest available backup that a data source finds. Made by `BootVolumeBackup.newest`. */
export class NewestBootVolumeBackup extends BootVolumeBackupBase {
  public readonly bootVolumeBackupId: string;
  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  public readonly volume?: IBootVolume;

  constructor(scope: Construct, id: string, props: NewestBootVolumeBackupProps) {
    super(scope, id);
    checkCompartment(this, props.compartmentId);
    checkOcid(this, 'bootVolumeId', props.bootVolumeId, ['bootvolume']);
    const wanted = [props.displayName, props.bootVolumeId].filter((part) => part !== undefined).join(' of ');
    const found = new DataOciCoreBootVolumeBackups(this, 'Default', {
      provider: props.provider,
      compartmentId: props.compartmentId,
      bootVolumeId: props.bootVolumeId,
      displayName: props.displayName,
      state: 'AVAILABLE',
      lifecycle: {
        postcondition: [
          {
            condition: '${length(self.boot_volume_backups) > 0}',
            errorMessage: `No AVAILABLE boot volume backup${wanted && ` ${wanted}`} was found in ${props.compartmentId}. Expected at least one: take or copy a backup first, and look in the region and compartment that hold it.`,
          },
        ],
      },
    });
    // Times are Go's text of one zone and one form, so that the order of the text is the order of time.
    const ordered = `sort([for backup in ${found.fqn}.boot_volume_backups : "\${backup.time_created}|\${backup.id}"])`;
    this.bootVolumeBackupId = Token.asString(`\${element(split("|", reverse(${ordered})[0]), 1)}`);
    this.compartmentId = props.compartmentId;
    this.region = regionOf(this, props.provider);
    this.provider = props.provider;
  }

  /**
   * Makes a boot volume from the backup that is the newest when the volume is made. A newer one does not replace the volume.
   *
   * @throws AttributeUnknown when no availability domain is given.
   */
  public override restore(id: string, options: VolumeCopyOptions = {}): BootVolume {
    return super.restore(id, { ignoreSourceChanges: true, ...options });
  }
}
