import { openCloud } from '../../simulator/src/cloud';

export const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;

/** A block volume of 50 GB in us-ashburn-1, made in the world at `home`. */
export function makeVolume(home: string, displayName = 'data'): string {
  const cloud = openCloud({ home });
  const { id } = cloud
    .region('us-ashburn-1')
    .createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', displayName, sizeInGBs: 50 });
  cloud.close();
  return id;
}

/** A backup of a volume, made in the world at `home`. */
export function makeBackup(home: string, volumeId: string): string {
  const cloud = openCloud({ home });
  const { id } = cloud.region('us-ashburn-1').createVolumeBackup({ volumeId });
  cloud.close();
  return id;
}

/** An instance of a platform image in us-ashburn-1, in a network of its own. */
export function launchInstance(home: string): { readonly id: string; readonly bootVolumeId: string } {
  const cloud = openCloud({ home });
  const region = cloud.region('us-ashburn-1');
  const availabilityDomain = 'Uocm:US-ASHBURN-AD-1';
  const shape = 'VM.Standard.E5.Flex';
  const [image] = region.listImages({ compartmentId, operatingSystem: 'Oracle Linux', shape });
  const { id: vcnId } = region.createVcn({ compartmentId, cidrBlock: '10.0.0.0/16' });
  const { id: subnetId } = region.createSubnet({ compartmentId, vcnId, cidrBlock: '10.0.0.0/24' });
  const { id } = region.launchInstance({
    compartmentId,
    availabilityDomain,
    shape,
    shapeConfig: { ocpus: 1, memoryInGBs: 8 },
    sourceDetails: { sourceType: 'image', imageId: image!.id },
    createVnicDetails: { subnetId },
  });
  const [attachment] = region.listBootVolumeAttachments({ compartmentId, availabilityDomain, instanceId: id });
  cloud.close();
  return { id, bootVolumeId: attachment!.bootVolumeId };
}
