import type { Construct, TerraformProvider } from '../base';
import { CoreBootVolumeBackup } from '../provider-oci/core-boot-volume-backup';
import { checkCompartment, checkKey } from '../shared/checks';
import { checkCopyRegions, sourceRegionOf } from '../shared/copy-regions';
import { providerIn, regionOf } from '../shared/provider-region';
import { commonArguments, creationTimeout, type ResourceProps } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import type { BackupRetention } from '../values/backup-retention';
import { Duration } from '../values/duration';
import type { Region } from '../values/region';
import type { Size } from '../values/size';
import type { IBootVolume } from './boot-volume';
import type { IBootVolumeBackup } from './boot-volume-backup';
import { BootVolumeBackupBase } from './boot-volume-backup-base';

/** What may be said of a copy beyond the backup that is copied. */
export interface CrossRegionCopyOptions extends ResourceProps {
  /**
   * Region of the copy. The stack's provider of that region is used, or one is made after the stack's default provider.
   *
   * @default - the region of `provider`
   */
  readonly region?: Region;
  /**
   * Region of the backup that is copied.
   *
   * @default - found from the source's provider or OCID
   */
  readonly sourceRegion?: Region;
  /**
   * OCID of the copy's compartment.
   *
   * @default - chosen by the service: that of the source
   */
  readonly compartmentId?: string;
  /**
   * OCID of a Vault key of the copy's region. Keys never travel with a copy.
   *
   * @default - a key that Oracle manages
   */
  readonly kmsKeyId?: string;
  /**
   * How long the copy must stay, and how firmly.
   *
   * @default - until somebody deletes it
   */
  readonly retention?: BackupRetention;
  /**
   * How long Terraform waits. A copy that Terraform gave up on goes on without it and is lost from the state
   * (oracle/terraform-provider-oci #2078), so this is generous.
   *
   * @default Duration.hours(6)
   */
  readonly creationTimeout?: Duration;
}

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
  public readonly bootVolumeBackupId: string;
  public readonly compartmentId?: string;
  /** Unknown: availability domains of the source's region do not exist here. */
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  public readonly volume?: IBootVolume;
  /** Region of the backup that is copied. */
  public readonly sourceRegion: Region;

  constructor(scope: Construct, id: string, props: CrossRegionCopyProps) {
    super(scope, id);
    this.provider = props.provider ?? (props.region && providerIn(this, props.region));
    this.region = props.region ?? regionOf(this, this.provider);
    this.sourceRegion = sourceRegionOf(this, props.sourceRegion, props.source.region);
    checkCopyRegions(this, this.sourceRegion, this.region);
    checkCompartment(this, props.compartmentId);
    checkKey(this, 'kmsKeyId', props.kmsKeyId, this.provider);
    const resource = new CoreBootVolumeBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider: this.provider,
      compartmentId: props.compartmentId,
      sourceDetails: {
        region: this.sourceRegion.identifier,
        bootVolumeBackupId: props.source.bootVolumeBackupId,
        kmsKeyId: props.kmsKeyId,
      },
      timeouts: creationTimeout(props.creationTimeout ?? Duration.hours(6)),
    });
    this.bootVolumeBackupId = resource.id;
    this.compartmentId = props.compartmentId ?? props.source.compartmentId;
    this.size = props.source.size;
    this.volume = props.source.volume;
    if (this.volume) {
      takeTurn('copy', this.volume, resource);
    }
  }
}
