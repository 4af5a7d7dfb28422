import type { Construct, TerraformProvider } from '../base';
import { CoreVolumeGroupBackup } from '../provider-oci/core-volume-group-backup';
import type { CrossRegionCopyOptions } from '../shared/backup-options';
import { checkCompartment } from '../shared/checks';
import { routeOf } from '../shared/copy-regions';
import { commonArguments } from '../shared/resource-props';
import type { Region } from '../values/region';
import type { IVolumeGroupBackup } from './volume-group-backup';
import { VolumeGroupBackupBase } from './volume-group-backup-base';

/** What a copy is made of. */
export interface VolumeGroupBackupCopyProps extends CrossRegionCopyOptions {
  /** The backup that is copied. Its region must be alive. */
  readonly source: IVolumeGroupBackup;
}

/**
 * A copy of a volume group's backup in another region (`oci_core_volume_group_backup` with `source_details`).
 *
 * @throws CopySourceRegionUnknown, CopyIntoOwnRegion, KeyOfAnotherRegion, OcidInvalid, DisplayNameInvalid, TooManyTags,
 * TagInvalid, DefinedTagKeyInvalid
 */
export class VolumeGroupBackupCopy extends VolumeGroupBackupBase {
  public readonly volumeGroupBackupId: string;
  public readonly compartmentId?: string;
  /** Unknown: availability domains of the source's region do not exist here. */
  public readonly availabilityDomain?: string;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  /** Region of the backup that is copied. */
  public readonly sourceRegion: Region;

  constructor(scope: Construct, id: string, props: VolumeGroupBackupCopyProps) {
    super(scope, id);
    const route = routeOf(this, props, props.source.region);
    checkCompartment(this, props.compartmentId);
    this.provider = route.provider;
    this.region = route.region;
    this.sourceRegion = route.sourceRegion;
    this.volumeGroupBackupId = new CoreVolumeGroupBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider: route.provider,
      compartmentId: props.compartmentId,
      sourceDetails: {
        region: route.sourceRegion.identifier,
        volumeGroupBackupId: props.source.volumeGroupBackupId,
        kmsKeyId: props.kmsKeyId,
      },
      timeouts: route.timeouts,
    }).id;
    this.compartmentId = props.compartmentId ?? props.source.compartmentId;
  }
}
