import type { Construct, IConstruct, TerraformProvider } from '../base';
import { CoreVolumeGroupBackup } from '../provider-oci/core-volume-group-backup';
import type { BackupOptions, CrossRegionCopyOptions } from '../shared/backup-options';
import { checkCompartment, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, creationTimeout } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import { Region } from '../values/region';
import type { IVolumeGroup, VolumeGroup } from './volume-group';
import { VolumeGroupBackupBase } from './volume-group-backup-base';
import type { VolumeGroupBackupCopy } from './volume-group-backup-copy';
import type { VolumeGroupCopyOptions } from './volume-group-props';

/** A backup of a volume group, of this stack or of elsewhere; a copy in another region is one too. */
export interface IVolumeGroupBackup extends IConstruct {
  /** OCID of the backup. */
  readonly volumeGroupBackupId: string;
  /** OCID of the backup's compartment, when known. */
  readonly compartmentId?: string;
  /** Availability domain of the group, when known: where a restore goes if nothing else is said. */
  readonly availabilityDomain?: string;
  /** Region of the backup, when known. */
  readonly region?: Region;
  /** Provider through which the backup is restored; the stack's default one when absent. */
  readonly provider?: TerraformProvider;
  /** Makes a new group of volumes from the backup, in its own region. */
  restore(id: string, options?: VolumeGroupCopyOptions): VolumeGroup;
  /** Copies the backup to another region. */
  copyTo(id: string, options: CrossRegionCopyOptions): VolumeGroupBackupCopy;
}

/** What a group's backup is taken of. */
export interface VolumeGroupBackupProps extends BackupOptions {
  /** The group. */
  readonly volumeGroup: IVolumeGroup;
}

/** What is known of a group's backup of elsewhere. */
export interface VolumeGroupBackupAttributes {
  /** OCID of the backup. */
  readonly volumeGroupBackupId: string;
  /**
   * OCID of the compartment: where a restore goes if nothing else is said.
   *
   * @default - unknown
   */
  readonly compartmentId?: string;
  /**
   * Provider through which the backup is restored.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * A manual backup of all volumes of a group at one instant (`oci_core_volume_group_backup`). Deleting it deletes the backups of
 * the members.
 *
 * @throws OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class VolumeGroupBackup extends VolumeGroupBackupBase {
  /** The backup with this OCID. */
  public static fromVolumeGroupBackupId(scope: Construct, id: string, volumeGroupBackupId: string): IVolumeGroupBackup {
    return VolumeGroupBackup.fromVolumeGroupBackupAttributes(scope, id, { volumeGroupBackupId });
  }

  /** The backup of which this is known. */
  public static fromVolumeGroupBackupAttributes(
    scope: Construct,
    id: string,
    attributes: VolumeGroupBackupAttributes,
  ): IVolumeGroupBackup {
    return new ImportedVolumeGroupBackup(scope, id, attributes);
  }

  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreVolumeGroupBackup;

  constructor(scope: Construct, id: string, props: VolumeGroupBackupProps) {
    super(scope, id);
    const provider = props.provider ?? props.volumeGroup.provider;
    checkCompartment(this, props.compartmentId);
    this.resource = new CoreVolumeGroupBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider,
      volumeGroupId: props.volumeGroup.volumeGroupId,
      type: props.type,
      compartmentId: props.compartmentId,
      timeouts: creationTimeout(props.creationTimeout),
    });
    takeTurn('backup-or-clone', props.volumeGroup, this.resource);
    this.compartmentId = props.compartmentId ?? props.volumeGroup.compartmentId;
    this.availabilityDomain = props.volumeGroup.availabilityDomain;
    this.region = props.volumeGroup.region ?? regionOf(this, provider);
    this.provider = provider;
  }

  /** OCID of the backup. */
  public get volumeGroupBackupId(): string {
    return this.resource.id;
  }

  /** OCIDs of the members' backups. */
  public get volumeBackupIds(): string[] {
    return this.resource.volumeBackupIds;
  }
}

class ImportedVolumeGroupBackup extends VolumeGroupBackupBase {
  public readonly volumeGroupBackupId: string;
  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, attributes: VolumeGroupBackupAttributes) {
    super(scope, id);
    checkOcid(this, 'volumeGroupBackupId', attributes.volumeGroupBackupId, ['volumegroupbackup']);
    this.volumeGroupBackupId = attributes.volumeGroupBackupId;
    this.compartmentId = attributes.compartmentId;
    this.region = Region._ofOcid(attributes.volumeGroupBackupId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
