import { models, type requests } from 'oci-core';
import { bootVolumeOf, launch } from '../landscape';
import type { Scenario } from '../scenario';

export const instances: Scenario = {
  name: 'an instance is stopped, imaged, moved and terminated, and its boot volume changes hands',
  async run({ home: { block, compute, network }, home, land }) {
    const { compartmentId, availabilityDomain } = land;
    const { id: instanceId } = await launch(home, land);
    const bootVolumeId = await bootVolumeOf(home, (await compute.getInstance({ instanceId })).instance);
    const listed = await compute.listInstances({ compartmentId, availabilityDomain });
    expect(listed.items.map(({ id }) => id)).toContain(instanceId);

    const renamed = await compute.updateInstance({ instanceId, updateInstanceDetails: { displayName: 'web' } });
    expect(renamed.instance.displayName).toBe('web');
    expect(renamed.opcWorkRequestId).toMatch(/^ocid1\./);

    const { items: vnics } = await compute.listVnicAttachments({ compartmentId, instanceId });
    expect((await network.getVnic({ vnicId: vnics[0]!.vnicId! })).vnic.subnetId).toBe(land.subnetId);

    const stopped = await compute.instanceAction({
      instanceId,
      action: 'STOP' satisfies requests.InstanceActionRequest['action'],
    });
    expect(stopped.instance.lifecycleState).toBe(models.Instance.LifecycleState.Stopped);

    const { items } = await compute.listBootVolumeAttachments({ availabilityDomain, compartmentId, bootVolumeId });
    const bootVolumeAttachmentId = items[0]!.id;
    await compute.detachBootVolume({ bootVolumeAttachmentId });
    expect(
      (await compute.getBootVolumeAttachment({ bootVolumeAttachmentId })).bootVolumeAttachment.lifecycleState,
    ).toBe(models.BootVolumeAttachment.LifecycleState.Detached);
    await compute.attachBootVolume({ attachBootVolumeDetails: { bootVolumeId, instanceId } });
    await compute.instanceAction({ instanceId, action: 'START' });

    const { image } = await compute.createImage({
      createImageDetails: { compartmentId, instanceId, displayName: 'golden' },
    });
    const imageId = image.id;
    await compute.updateImage({ imageId, updateImageDetails: { displayName: 'golden 2' } });
    expect((await compute.getImage({ imageId })).image.displayName).toBe('golden 2');
    const images = await compute.listImages({ compartmentId, displayName: 'golden 2' });
    expect(images.items.map(({ id }) => id)).toEqual([imageId]);
    await compute.changeImageCompartment({
      imageId,
      changeImageCompartmentDetails: { compartmentId: land.otherCompartmentId },
    });
    await compute.deleteImage({ imageId });

    await compute.changeInstanceCompartment({
      instanceId,
      changeInstanceCompartmentDetails: { compartmentId: land.otherCompartmentId },
    });
    expect((await compute.getInstance({ instanceId })).instance.compartmentId).toBe(land.otherCompartmentId);
    await compute.terminateInstance({ instanceId, preserveBootVolume: true });
    expect((await block.getBootVolume({ bootVolumeId })).bootVolume.lifecycleState).toBe(
      models.BootVolume.LifecycleState.Available,
    );
  },
};
