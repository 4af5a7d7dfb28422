import { models } from 'oci-core';
import type { Clients } from './clients';

/** A server in a network of its own; answers the OCID of its boot volume. */
export async function launchServer({ compute, identity, network }: Clients, compartmentId: string): Promise<string> {
  const [domain] = (await identity.listAvailabilityDomains({ compartmentId })).items;
  const availabilityDomain = domain!.name!;
  const { vcn } = await network.createVcn({ createVcnDetails: { compartmentId, cidrBlock: '10.0.0.0/16' } });
  const createSubnetDetails = { compartmentId, vcnId: vcn.id, cidrBlock: '10.0.1.0/24' };
  const { subnet } = await network.createSubnet({ createSubnetDetails });
  const shape = 'VM.Standard.E4.Flex';
  const [image] = (await compute.listImages({ compartmentId, shape, limit: 1 })).items;
  const sourceDetails: models.InstanceSourceViaImageDetails = { sourceType: 'image', imageId: image!.id };
  const { instance } = await compute.launchInstance({
    launchInstanceDetails: {
      availabilityDomain,
      compartmentId,
      shape,
      shapeConfig: { ocpus: 1, memoryInGBs: 8 },
      sourceDetails,
      createVnicDetails: { subnetId: subnet.id },
    },
  });
  const { instance: running } = await waitForServer(compute, instance.id);
  const attachments = await compute.listBootVolumeAttachments({
    availabilityDomain,
    compartmentId,
    instanceId: running.id,
  });
  return attachments.items[0]!.bootVolumeId;
}

async function waitForServer(compute: Clients['compute'], instanceId: string) {
  for (;;) {
    const answer = await compute.getInstance({ instanceId });
    if (answer.instance.lifecycleState === models.Instance.LifecycleState.Running) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
