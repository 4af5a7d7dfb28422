import type { models } from 'oci-core';
import { AWAY, createVolume } from '../landscape';
import { refusalOf, type Scenario } from '../scenario';

export const volumeGroups: Scenario = {
  name: 'a volume group is made, backed up, copied, moved and deleted',
  async run({ home: { block }, home, away, land }) {
    const { compartmentId, availabilityDomain, otherCompartmentId } = land;
    const [one, other] = [await createVolume(home, land), await createVolume(home, land)];
    const source: models.VolumeGroupSourceFromVolumesDetails = { type: 'volumeIds', volumeIds: [one.id, other.id] };
    const { volumeGroup } = await block.createVolumeGroup({
      createVolumeGroupDetails: { compartmentId, availabilityDomain, sourceDetails: source, displayName: 'group' },
    });
    const volumeGroupId = volumeGroup.id;
    expect([...volumeGroup.volumeIds].sort()).toEqual([one.id, other.id].sort());
    expect((await block.getVolume({ volumeId: one.id })).volume.volumeGroupId).toBe(volumeGroupId);
    // therealcmj/ociextirpater#43 quotes the refusal.
    expect(await refusalOf(block.deleteVolume({ volumeId: one.id }))).toMatchObject({
      statusCode: 409,
      serviceCode: 'Conflict',
    });

    const { volumeGroupBackup } = await block.createVolumeGroupBackup({
      createVolumeGroupBackupDetails: { volumeGroupId },
    });
    const volumeGroupBackupId = volumeGroupBackup.id;
    expect((await block.getVolumeGroupBackup({ volumeGroupBackupId })).volumeGroupBackup.volumeBackupIds).toHaveLength(
      2,
    );
    await block.updateVolumeGroupBackup({
      volumeGroupBackupId,
      updateVolumeGroupBackupDetails: { displayName: 'of both' },
    });
    const backups = await block.listVolumeGroupBackups({ compartmentId, volumeGroupId });
    expect(backups.items.map(({ displayName }) => displayName)).toEqual(['of both']);
    const copied = await block.copyVolumeGroupBackup({
      volumeGroupBackupId,
      copyVolumeGroupBackupDetails: { destinationRegion: AWAY },
    });
    const inAway = await away.block.getVolumeGroupBackup({ volumeGroupBackupId: copied.volumeGroupBackup.id });
    expect(inAway.volumeGroupBackup.volumeBackupIds).toHaveLength(2);

    const updated = await block.updateVolumeGroup({
      volumeGroupId,
      updateVolumeGroupDetails: { volumeIds: [one.id] },
      preserveVolumeReplica: true,
    });
    expect(updated.volumeGroup.volumeIds).toEqual([one.id]);
    expect((await block.listVolumeGroups({ compartmentId })).items.map(({ id }) => id)).toEqual([volumeGroupId]);

    await block.changeVolumeGroupBackupCompartment({
      volumeGroupBackupId,
      changeVolumeGroupBackupCompartmentDetails: { compartmentId: otherCompartmentId },
    });
    await block.changeVolumeGroupCompartment({
      volumeGroupId,
      changeVolumeGroupCompartmentDetails: { compartmentId: otherCompartmentId },
    });
    expect((await block.getVolumeGroup({ volumeGroupId })).volumeGroup.compartmentId).toBe(otherCompartmentId);
    await block.deleteVolumeGroupBackup({ volumeGroupBackupId });
    await block.deleteVolumeGroup({ volumeGroupId });
    expect((await block.getVolume({ volumeId: one.id })).volume.volumeGroupId).toBeUndefined();
  },
};
