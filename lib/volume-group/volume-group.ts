import type { IProtectable } from '../backup-policy/protectable';
import type { Construct, TerraformProvider } from '../base';
import { CoreVolumeGroup } from '../provider-oci/core-volume-group';
import type { BackupOptions } from '../shared/backup-options';
import { checkCompartment, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import { checkCloneDomain, replicaBlock } from '../shared/volume-arguments';
import { Region } from '../values/region';
import { checkMembers } from './members';
import type { VolumeGroupBackup } from './volume-group-backup';
import { VolumeGroupBase } from './volume-group-base';
import type { VolumeGroupAttributes, VolumeGroupCopyOptions, VolumeGroupProps } from './volume-group-props';

/** A volume group, of this stack or of elsewhere. */
export interface IVolumeGroup extends IProtectable {
  /** OCID of the group. */
  readonly volumeGroupId: string;
  /** Availability domain of the group, when known. */
  readonly availabilityDomain?: string;
  /** OCID of the group's compartment, when known. */
  readonly compartmentId?: string;
  /** Region of the group, when known. */
  readonly region?: Region;
  /** Provider through which the group's backups and clones are made; the stack's default one when absent. */
  readonly provider?: TerraformProvider;
  /** Takes a backup of all members at one instant. */
  backUp(id: string, options?: BackupOptions): VolumeGroupBackup;
  /** Makes a new group of clones in the same availability domain. */
  clone(id: string, options?: VolumeGroupCopyOptions): VolumeGroup;
}

/**
 * Volumes that are backed up, cloned and replicated at one instant (`oci_core_volume_group`). Deleting a group keeps its
 * volumes. The volumes of a cloned or restored group are not known to Terraform.
 *
 * @throws GroupMembersInvalid, GroupTooLarge, GroupMemberElsewhere, GroupTakesOnlyUserPolicies, CloneOutsideAvailabilityDomain,
 * ReplicaInOwnAvailabilityDomain, OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class VolumeGroup extends VolumeGroupBase {
  /** The group with this OCID. To clone it, more must be known: see `fromVolumeGroupAttributes`. */
  public static fromVolumeGroupId(scope: Construct, id: string, volumeGroupId: string): IVolumeGroup {
    return VolumeGroup.fromVolumeGroupAttributes(scope, id, { volumeGroupId });
  }

  /** The group of which this is known. */
  public static fromVolumeGroupAttributes(
    scope: Construct,
    id: string,
    attributes: VolumeGroupAttributes,
  ): IVolumeGroup {
    return new ImportedVolumeGroup(scope, id, attributes);
  }

  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreVolumeGroup;

  constructor(scope: Construct, id: string, props: VolumeGroupProps) {
    super(scope, id);
    checkCompartment(this, props.compartmentId);
    checkCloneDomain(this, props.availabilityDomain, props.source.clonedGroup?.availabilityDomain);
    checkMembers(this, props.source._block.volumeIds && props.source.members, props.availabilityDomain);
    checkMembers(this, props.members, props.availabilityDomain);
    this.resource = new CoreVolumeGroup(this, 'Default', {
      ...commonArguments(this, props),
      availabilityDomain: props.availabilityDomain,
      compartmentId: props.compartmentId,
      sourceDetails: props.source._block,
      volumeIds: props.members?.map((member) => member.assetId),
      volumeGroupReplicas: props.replicas?.map((replica) => replicaBlock(this, replica, props.availabilityDomain)),
    });
    if (props.source.clonedGroup) {
      takeTurn('backup-or-clone', props.source.clonedGroup, this.resource);
    }
    this.availabilityDomain = props.availabilityDomain;
    this.compartmentId = props.compartmentId;
    this.region = regionOf(this, props.provider);
    this.provider = props.provider;
    if (props.backupPolicy) {
      this.protectWith(props.backupPolicy);
    }
  }

  /** OCID of the group. */
  public get volumeGroupId(): string {
    return this.resource.id;
  }
}

class ImportedVolumeGroup extends VolumeGroupBase {
  public readonly volumeGroupId: string;
  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, attributes: VolumeGroupAttributes) {
    super(scope, id);
    checkOcid(this, 'volumeGroupId', attributes.volumeGroupId, ['volumegroup']);
    this.volumeGroupId = attributes.volumeGroupId;
    this.availabilityDomain = attributes.availabilityDomain;
    this.compartmentId = attributes.compartmentId;
    this.region = Region._ofOcid(attributes.volumeGroupId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
