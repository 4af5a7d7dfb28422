import type { Construct, TerraformProvider } from '../base';
import { CoreBootVolumeBackup } from '../provider-oci/core-boot-volume-backup';
import type { CrossRegionCopyOptions } from '../shared/backup-options';
import { checkCompartment } from '../shared/checks';
import { routeOf } from '../shared/copy-regions';
import { commonArguments } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { IBootVolume } from './boot-volume';
import type { IBootVolumeBackup } from './boot-volume-backup';
import { BootVolumeBackupBase } from './boot-volume-backup-base';

/** What a copy is made of. */
export interface CrossRegionCopyProps extends CrossRegionCopyOptions {
  /** The backup that is copied. Its region must be alive. */
  readonly source: IBootVolumeBackup;
}

/**
 * A copy of a boot volume backup in another region (`oci_core_boot_volume_backup` with `source_details`). It is a backup of its
 * own: it restores in its region even when the source's is gone.
 *
 * @throws CopySourceRegionUnknown, CopyIntoOwnRegion, KeyOfAnotherRegion, OcidInvalid, DisplayNameInvalid, TooManyTags,
 * TagInvalid, DefinedTagKeyInvalid
 */
export class CrossRegionCopy extends BootVolumeBackupBase {
  public readonly compartmentId?: string;
  /** Unknown: availability domains of the source's region do not exist here. */
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  public readonly volume?: IBootVolume;
  /** Region of the backup that is copied. */
  public readonly sourceRegion: Region;
  private readonly resource: CoreBootVolumeBackup;

  constructor(scope: Construct, id: string, props: CrossRegionCopyProps) {
    super(scope, id);
    const route = routeOf(this, props, props.source.region);
    checkCompartment(this, props.compartmentId);
    this.provider = route.provider;
    this.region = route.region;
    this.sourceRegion = route.sourceRegion;
    this.resource = new CoreBootVolumeBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider: route.provider,
      compartmentId: props.compartmentId,
      sourceDetails: {
        region: route.sourceRegion.identifier,
        bootVolumeBackupId: props.source.bootVolumeBackupId,
        kmsKeyId: props.kmsKeyId,
      },
      timeouts: route.timeouts,
    });
    this.compartmentId = props.compartmentId ?? props.source.compartmentId;
    this.size = props.source.size;
    this.volume = props.source.volume;
    if (this.volume) {
      takeTurn('copy', this.volume, this.resource);
    }
  }

  /** OCID of the copy. */
  public get bootVolumeBackupId(): string {
    return this.resource.id;
  }
}
