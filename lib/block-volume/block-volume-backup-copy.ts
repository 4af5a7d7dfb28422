import type { Construct, TerraformProvider } from '../base';
import { CoreVolumeBackup } from '../provider-oci/core-volume-backup';
import type { CopyDestination } from '../shared/backup-options';
import { routeOf } from '../shared/copy-regions';
import { untaggedArguments } from '../shared/resource-props';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { IBlockVolumeBackup } from './block-volume-backup';
import { BlockVolumeBackupBase } from './block-volume-backup-base';

/** What a copy is made of. */
export interface BlockVolumeBackupCopyProps extends CopyDestination {
  /** The backup that is copied. Its region must be alive. */
  readonly source: IBlockVolumeBackup;
}

/**
 * A copy of a block volume backup in another region (`oci_core_volume_backup` with `source_details`). Its tags are those of the
 * source: the provider takes no others (terraform-provider-oci, core_volume_backup_resource.go).
 *
 * @throws CopySourceRegionUnknown, CopyIntoOwnRegion, KeyOfAnotherRegion, DisplayNameInvalid
 */
export class BlockVolumeBackupCopy extends BlockVolumeBackupBase {
  public readonly blockVolumeBackupId: string;
  public readonly compartmentId?: string;
  /** Unknown: availability domains of the source's region do not exist here. */
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  /** Region of the backup that is copied. */
  public readonly sourceRegion: Region;

  constructor(scope: Construct, id: string, props: BlockVolumeBackupCopyProps) {
    super(scope, id);
    const route = routeOf(this, props, props.source.region);
    this.provider = route.provider;
    this.region = route.region;
    this.sourceRegion = route.sourceRegion;
    this.blockVolumeBackupId = new CoreVolumeBackup(this, 'Default', {
      ...untaggedArguments(this, props),
      provider: route.provider,
      sourceDetails: {
        region: route.sourceRegion.identifier,
        volumeBackupId: props.source.blockVolumeBackupId,
        kmsKeyId: props.kmsKeyId,
      },
      timeouts: route.timeouts,
    }).id;
    this.compartmentId = props.source.compartmentId;
    this.size = props.source.size;
  }
}
