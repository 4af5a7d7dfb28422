import {
  type BootVolume,
  type Cloud,
  type CloudOptions,
  type Instance,
  openCloud,
  type RegionOperations,
  ServiceError,
  type Volume,
} from '..';

export const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaaexample';
export const OTHER_COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaaother';
export const KEY = 'ocid1.key.oc1.iad.vault.aaaaaaaakey';
export const SHAPE = 'VM.Standard.E5.Flex';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const GIGABYTE = 2 ** 30;

export interface Launched {
  readonly instance: Instance;
  readonly bootVolumeId: string;
  readonly subnetId: string;
}

/** A cloud in memory with its first region at hand. */
export class TestCloud {
  readonly cloud: Cloud;
  readonly ashburn: RegionOperations;
  readonly phoenix: RegionOperations;
  readonly domain: string;

  constructor(options: CloudOptions = {}) {
    this.cloud = openCloud(options);
    this.ashburn = this.cloud.region('us-ashburn-1');
    this.phoenix = this.cloud.region('us-phoenix-1');
    this.domain = this.domainOf(this.ashburn);
  }

  domainOf(region: RegionOperations, number = 1): string {
    return region.listAvailabilityDomains({ compartmentId: COMPARTMENT })[number - 1].name;
  }

  volume(sizeInGBs = 50, region = this.ashburn): Volume {
    return region.createVolume({ compartmentId: COMPARTMENT, availabilityDomain: this.domainOf(region), sizeInGBs });
  }

  launch(
    region = this.ashburn,
    sourceDetails?: Parameters<RegionOperations['launchInstance']>[0]['sourceDetails'],
  ): Launched {
    const [subnet] = region.listSubnets({ compartmentId: COMPARTMENT });
    const subnetId = subnet?.id ?? this.subnet(region);
    const [image] = region.listImages({ compartmentId: COMPARTMENT, operatingSystem: 'Oracle Linux', shape: SHAPE });
    const availabilityDomain =
      sourceDetails?.sourceType === 'bootVolume'
        ? region.getBootVolume(sourceDetails.bootVolumeId).availabilityDomain
        : this.domainOf(region);
    const instance = region.launchInstance({
      compartmentId: COMPARTMENT,
      availabilityDomain,
      shape: SHAPE,
      sourceDetails: sourceDetails ?? { sourceType: 'image', imageId: image.id },
      createVnicDetails: { subnetId },
    });
    const [attachment] = region.listBootVolumeAttachments({
      compartmentId: COMPARTMENT,
      availabilityDomain,
      instanceId: instance.id,
    });
    return { instance, bootVolumeId: attachment.bootVolumeId, subnetId };
  }

  /** A boot volume that no instance has. */
  bootVolume(region = this.ashburn): BootVolume {
    const { instance, bootVolumeId } = this.launch(region);
    region.terminateInstance(instance.id, { preserveBootVolume: true });
    return region.getBootVolume(bootVolumeId);
  }

  launchFrom(region: RegionOperations, bootVolumeId: string): Instance {
    return this.launch(region, { sourceType: 'bootVolume', bootVolumeId }).instance;
  }

  write(id: string, text: string, offset = 2 ** 20, region = this.ashburn): void {
    region.blockDevice(id).write(offset, Buffer.from(text));
  }

  read(id: string, length: number, offset = 2 ** 20, region = this.ashburn): string {
    return region.blockDevice(id).read(offset, length).toString();
  }

  /** Moves the clock to an instant written as 2026-01-31T02:00Z. */
  advanceTo(text: string): void {
    this.cloud.clock.advanceTo(Date.parse(text));
  }

  private subnet(region: RegionOperations): string {
    const vcn = region.createVcn({ compartmentId: COMPARTMENT, cidrBlocks: ['10.0.0.0/16'] });
    return region.createSubnet({ compartmentId: COMPARTMENT, vcnId: vcn.id, cidrBlock: '10.0.1.0/24' }).id;
  }
}

/** The error that a call answers; fails when it answers none. */
export function refusal(call: () => unknown): ServiceError {
  try {
    call();
  } catch (error) {
    if (error instanceof ServiceError) {
      return error;
    }
    throw error;
  }
  throw new Error('the call was not refused');
}
