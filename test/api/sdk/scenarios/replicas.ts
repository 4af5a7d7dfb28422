import type { models } from 'oci-core';
import { createVolume } from '../landscape';
import type { Scenario } from '../scenario';

export const replicas: Scenario = {
  name: 'replicas are read in the region that they are in',
  async run({ home: { block }, home, away, land }) {
    const { compartmentId, availabilityDomain } = land;
    const [place] = (await away.identity.listAvailabilityDomains({ compartmentId })).items;
    const target = { availabilityDomain: place!.name!, displayName: 'far' };
    const { bootVolume } = await block.updateBootVolume({
      bootVolumeId: land.bootVolumeId,
      updateBootVolumeDetails: { bootVolumeReplicas: [target] },
    });
    const [info] = bootVolume.bootVolumeReplicas!;
    const { bootVolumeReplica } = await away.block.getBootVolumeReplica({
      bootVolumeReplicaId: info!.bootVolumeReplicaId,
    });
    expect(bootVolumeReplica).toMatchObject({ bootVolumeId: bootVolume.id, displayName: 'far' });
    expect(info!.bootVolumeReplicaId).toContain('.phx.');
    expect((await away.block.listBootVolumeReplicas({ compartmentId })).items).toHaveLength(1);

    const volume = await createVolume(home, land);
    await block.updateVolume({ volumeId: volume.id, updateVolumeDetails: { blockVolumeReplicas: [target] } });
    const { items } = await away.block.listBlockVolumeReplicas({ compartmentId });
    const { blockVolumeReplica } = await away.block.getBlockVolumeReplica({ blockVolumeReplicaId: items[0]!.id });
    expect(blockVolumeReplica.blockVolumeId).toBe(volume.id);

    const source: models.VolumeGroupSourceFromVolumesDetails = {
      type: 'volumeIds',
      volumeIds: [(await createVolume(home, land)).id],
    };
    const { volumeGroup } = await block.createVolumeGroup({
      createVolumeGroupDetails: {
        compartmentId,
        availabilityDomain,
        sourceDetails: source,
        volumeGroupReplicas: [target],
      },
    });
    const groups = await away.block.listVolumeGroupReplicas({ compartmentId, availabilityDomain: place!.name! });
    const volumeGroupReplicaId = groups.items[0]!.id;
    const { volumeGroupReplica } = await away.block.getVolumeGroupReplica({ volumeGroupReplicaId });
    expect(volumeGroupReplica.volumeGroupId).toBe(volumeGroup.id);

    await block.updateBootVolume({
      bootVolumeId: land.bootVolumeId,
      updateBootVolumeDetails: { bootVolumeReplicas: [] },
    });
  },
};
