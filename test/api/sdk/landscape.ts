import type { models } from 'oci-core';
import type { OracleClients } from './oracle-clients';

export const HOME = 'us-ashburn-1';
export const AWAY = 'us-phoenix-1';

/** What most scenarios begin with, made through Oracle's clients alone. */
export interface Landscape {
  readonly compartmentId: string;
  readonly otherCompartmentId: string;
  readonly availabilityDomain: string;
  readonly vcnId: string;
  readonly subnetId: string;
  readonly imageId: string;
  readonly instance: models.Instance;
  readonly bootVolumeId: string;
}

export async function buildLandscape(clients: OracleClients, tenancyId: string): Promise<Landscape> {
  const { compute, identity, network } = clients;
  const compartment = async (name: string) => {
    const details = { compartmentId: tenancyId, name, description: `of ${name}` };
    return (await identity.createCompartment({ createCompartmentDetails: details })).compartment.id;
  };
  const [compartmentId, otherCompartmentId] = [await compartment('team'), await compartment('archive')];
  const [domain] = (await identity.listAvailabilityDomains({ compartmentId })).items;
  const [image] = (await compute.listImages({ compartmentId, limit: 1 })).items;
  const { vcn } = await network.createVcn({ createVcnDetails: { compartmentId, cidrBlock: '10.0.0.0/16' } });
  const { subnet } = await network.createSubnet({
    createSubnetDetails: { compartmentId, vcnId: vcn.id, cidrBlock: '10.0.1.0/24' },
  });
  const places = {
    compartmentId,
    otherCompartmentId,
    availabilityDomain: domain!.name!,
    vcnId: vcn.id,
    subnetId: subnet.id,
    imageId: image!.id,
  };
  const instance = await launch(clients, places);
  return { ...places, instance, bootVolumeId: await bootVolumeOf(clients, instance) };
}

export async function launch(
  { compute }: OracleClients,
  place: Pick<Landscape, 'availabilityDomain' | 'compartmentId' | 'imageId' | 'subnetId'>,
): Promise<models.Instance> {
  const source: models.InstanceSourceViaImageDetails = { sourceType: 'image', imageId: place.imageId };
  const { instance } = await compute.launchInstance({
    launchInstanceDetails: {
      availabilityDomain: place.availabilityDomain,
      compartmentId: place.compartmentId,
      shape: 'VM.Standard.E4.Flex',
      shapeConfig: { ocpus: 0.5, memoryInGBs: 6 },
      sourceDetails: source,
      createVnicDetails: { subnetId: place.subnetId },
    },
  });
  return instance;
}

export async function bootVolumeOf({ compute }: OracleClients, instance: models.Instance): Promise<string> {
  const { items } = await compute.listBootVolumeAttachments({
    availabilityDomain: instance.availabilityDomain,
    compartmentId: instance.compartmentId,
    instanceId: instance.id,
  });
  return items[0]!.bootVolumeId;
}

export async function backUp({ block }: OracleClients, bootVolumeId: string, displayName: string): Promise<string> {
  const { bootVolumeBackup } = await block.createBootVolumeBackup({
    createBootVolumeBackupDetails: { bootVolumeId, displayName },
  });
  return bootVolumeBackup.id;
}

export async function createVolume({ block }: OracleClients, { compartmentId, availabilityDomain }: Landscape) {
  const { volume } = await block.createVolume({
    createVolumeDetails: { compartmentId, availabilityDomain, sizeInGBs: 50, displayName: 'data' },
  });
  return volume;
}
