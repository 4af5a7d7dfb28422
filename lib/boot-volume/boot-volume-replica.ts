import { Construct, type IConstruct, type TerraformProvider } from '../base';
import { checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import type { VolumeOptions } from '../shared/volume-options';
import { Region } from '../values/region';
import { BootVolume } from './boot-volume';
import { BootVolumeSource } from './boot-volume-source';

/** An asynchronous replica of a boot volume; the volume itself makes and removes it (`replicateTo`). */
export interface IBootVolumeReplica extends IConstruct {
  /** OCID of the replica; it lives in the replica's region. */
  readonly bootVolumeReplicaId: string;
  /** Availability domain of the replica. */
  readonly availabilityDomain: string;
  /** OCID of the replica's compartment. */
  readonly compartmentId: string;
  /** Region of the replica, when known. */
  readonly region?: Region;
  /** Makes a boot volume from the replica, beside it. */
  activate(id: string, options?: VolumeOptions): BootVolume;
}

/** What is known of a replica. */
export interface BootVolumeReplicaAttributes {
  /** OCID of the replica. */
  readonly bootVolumeReplicaId: string;
  /** Availability domain of the replica. */
  readonly availabilityDomain: string;
  /** OCID of the replica's compartment. */
  readonly compartmentId: string;
  /**
   * The provider, and with it the region, of the replica.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/** A replica of elsewhere: Terraform knows replicas only as a part of the volume that they replicate. */
export class BootVolumeReplica extends Construct implements IBootVolumeReplica {
  /** The replica of which this is known. */
  public static fromBootVolumeReplicaAttributes(
    scope: Construct,
    id: string,
    attributes: BootVolumeReplicaAttributes,
  ): IBootVolumeReplica {
    return new BootVolumeReplica(scope, id, attributes);
  }

  public readonly bootVolumeReplicaId: string;
  public readonly availabilityDomain: string;
  public readonly compartmentId: string;
  public readonly region?: Region;
  private readonly provider?: TerraformProvider;

  private constructor(scope: Construct, id: string, attributes: BootVolumeReplicaAttributes) {
    super(scope, id);
    checkOcid(this, 'bootVolumeReplicaId', attributes.bootVolumeReplicaId, ['bootvolumereplica']);
    this.bootVolumeReplicaId = attributes.bootVolumeReplicaId;
    this.availabilityDomain = attributes.availabilityDomain;
    this.compartmentId = attributes.compartmentId;
    this.region = Region._ofOcid(attributes.bootVolumeReplicaId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }

  /** Makes a boot volume from the replica, beside it. */
  public activate(id: string, options: VolumeOptions = {}): BootVolume {
    return new BootVolume(this, id, {
      provider: this.provider,
      ...options,
      availabilityDomain: this.availabilityDomain,
      compartmentId: this.compartmentId,
      source: BootVolumeSource.replica(this.bootVolumeReplicaId),
    });
  }
}
