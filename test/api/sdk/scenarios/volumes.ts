import { models } from 'oci-core';
import { AWAY, createVolume } from '../landscape';
import { refusalOf, type Scenario } from '../scenario';

export const volumes: Scenario = {
  name: 'a block volume is made, attached, backed up, copied, restored, moved and deleted',
  async run({ home: { block, compute, works }, home, away, land }) {
    const { compartmentId, availabilityDomain, otherCompartmentId } = land;
    const { id: volumeId } = await createVolume(home, land);
    const updated = await block.updateVolume({
      volumeId,
      updateVolumeDetails: { displayName: 'ledger', sizeInGBs: 60 },
    });
    expect(updated.volume).toMatchObject({ displayName: 'ledger', sizeInGBs: 60, sizeInMBs: 61440 });

    const attach: models.AttachParavirtualizedVolumeDetails = {
      type: 'paravirtualized',
      instanceId: land.instance.id,
      volumeId,
    };
    const attached = await compute.attachVolume({ attachVolumeDetails: attach });
    const volumeAttachmentId = attached.volumeAttachment.id;
    expect((await compute.getVolumeAttachment({ volumeAttachmentId })).volumeAttachment.attachmentType).toBe(
      'paravirtualized',
    );
    const attachments = await compute.listVolumeAttachments({ compartmentId, volumeId });
    expect(attachments.items.map(({ id }) => id)).toEqual([volumeAttachmentId]);
    expect(await refusalOf(compute.attachVolume({ attachVolumeDetails: attach }))).toMatchObject({ statusCode: 409 });
    await compute.updateVolumeAttachment({ volumeAttachmentId, updateVolumeAttachmentDetails: {} });
    expect(await refusalOf(block.deleteVolume({ volumeId }))).toMatchObject({
      statusCode: 409,
      serviceCode: 'Conflict',
    });
    await compute.detachVolume({ volumeAttachmentId });

    const { volumeBackup } = await block.createVolumeBackup({ createVolumeBackupDetails: { volumeId } });
    const volumeBackupId = volumeBackup.id;
    await block.createWaiters(works).forVolumeBackup({ volumeBackupId }, models.VolumeBackup.LifecycleState.Available);
    await block.updateVolumeBackup({ volumeBackupId, updateVolumeBackupDetails: { freeformTags: { a: '1' } } });
    const copied = await block.copyVolumeBackup({
      volumeBackupId,
      copyVolumeBackupDetails: { destinationRegion: AWAY },
    });
    const inAway = await away.block.getVolumeBackup({ volumeBackupId: copied.volumeBackup.id });
    expect(inAway.volumeBackup).toMatchObject({ sourceVolumeBackupId: volumeBackupId, sizeInGBs: 60 });
    const listed = await block.listVolumeBackups({ compartmentId, volumeId });
    expect(listed.items.map(({ id, freeformTags }) => [id, freeformTags])).toEqual([[volumeBackupId, { a: '1' }]]);

    const source: models.VolumeSourceFromVolumeBackupDetails = { type: 'volumeBackup', id: volumeBackupId };
    const restored = await block.createVolume({
      createVolumeDetails: { compartmentId, availabilityDomain, sourceDetails: source, displayName: 'restored' },
    });
    const found = await block.listVolumes({ compartmentId, displayName: 'restored' });
    expect(found.items.map(({ id }) => id)).toEqual([restored.volume.id]);

    const kmsKeyId = 'ocid1.key.oc1.iad.vault.aaaakey';
    await block.updateVolumeKmsKey({ volumeId, updateVolumeKmsKeyDetails: { kmsKeyId } });
    expect((await block.getVolumeKmsKey({ volumeId })).volumeKmsKey.kmsKeyId).toBe(kmsKeyId);
    await block.deleteVolumeKmsKey({ volumeId });

    await block.changeVolumeBackupCompartment({
      volumeBackupId,
      changeVolumeBackupCompartmentDetails: { compartmentId: otherCompartmentId },
    });
    await block.deleteVolumeBackup({ volumeBackupId });
    await block.changeVolumeCompartment({
      volumeId,
      changeVolumeCompartmentDetails: { compartmentId: otherCompartmentId },
    });
    expect((await block.getVolume({ volumeId })).volume.compartmentId).toBe(otherCompartmentId);
    await block.deleteVolume({ volumeId });
    const gone = await block.createWaiters(works).forVolume({ volumeId }, models.Volume.LifecycleState.Terminated);
    expect(gone?.volume.id).toBe(volumeId);
  },
};
