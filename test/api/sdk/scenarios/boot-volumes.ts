import { models } from 'oci-core';
import { backUp, bootVolumeOf } from '../landscape';
import { refusalOf, type Scenario } from '../scenario';

export const bootVolumes: Scenario = {
  name: 'a boot volume is restored, described, moved, encrypted, resized and deleted',
  async run({ home: { block }, home, land }) {
    const backupId = await backUp(home, land.bootVolumeId, 'before');
    const source: models.BootVolumeSourceFromBootVolumeBackupDetails = { type: 'bootVolumeBackup', id: backupId };
    const { compartmentId, availabilityDomain } = land;
    const created = await block.createBootVolume({
      createBootVolumeDetails: { compartmentId, availabilityDomain, sourceDetails: source, displayName: 'restored' },
    });
    const bootVolumeId = created.bootVolume.id;
    expect(created.bootVolume.sourceDetails).toEqual({ type: 'bootVolumeBackup', id: backupId });
    expect(created.bootVolume.systemTags).toEqual({});

    const { bootVolume, etag } = await block.getBootVolume({ bootVolumeId });
    expect(bootVolume).toMatchObject({
      displayName: 'restored',
      compartmentId,
      sizeInGBs: created.bootVolume.sizeInGBs,
    });
    // Oracle's client types it as a Date and hands on the text.
    expect(String(bootVolume.timeCreated)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

    const updateBootVolumeDetails = { sizeInGBs: 70, vpusPerGB: 20, freeformTags: { tier: 'gold' } };
    const updated = await block.updateBootVolume({ bootVolumeId, ifMatch: etag, updateBootVolumeDetails });
    expect(updated.bootVolume).toMatchObject({ sizeInGBs: 70, vpusPerGB: 20, freeformTags: { tier: 'gold' } });
    // Oracle, API Errors: 412 NoEtagMatch.
    expect(
      await refusalOf(block.updateBootVolume({ bootVolumeId, ifMatch: etag, updateBootVolumeDetails })),
    ).toMatchObject({
      statusCode: 412,
      serviceCode: 'NoEtagMatch',
    });
    expect(
      await refusalOf(block.updateBootVolume({ bootVolumeId, updateBootVolumeDetails: { sizeInGBs: 60 } })),
    ).toMatchObject({ statusCode: 400, serviceCode: 'InvalidParameter' });

    const kmsKeyId = 'ocid1.key.oc1.iad.vault.aaaakey';
    const kms = await block.updateBootVolumeKmsKey({ bootVolumeId, updateBootVolumeKmsKeyDetails: { kmsKeyId } });
    expect(kms.bootVolumeKmsKey.kmsKeyId).toBe(kmsKeyId);
    expect((await block.getBootVolumeKmsKey({ bootVolumeId })).bootVolumeKmsKey.kmsKeyId).toBe(kmsKeyId);
    await block.deleteBootVolumeKmsKey({ bootVolumeId });
    expect((await block.getBootVolume({ bootVolumeId })).bootVolume.kmsKeyId).toBeUndefined();

    await block.changeBootVolumeCompartment({
      bootVolumeId,
      changeBootVolumeCompartmentDetails: { compartmentId: land.otherCompartmentId },
    });
    const { items } = await block.listBootVolumes({ compartmentId: land.otherCompartmentId, availabilityDomain });
    expect(items.map(({ id }) => id)).toEqual([bootVolumeId]);

    await block.deleteBootVolume({ bootVolumeId });
    expect((await block.getBootVolume({ bootVolumeId })).bootVolume.lifecycleState).toBe(
      models.BootVolume.LifecycleState.Terminated,
    );
    // oracle/oci-cloud-controller-manager#262 quotes the refusal.
    expect(
      await refusalOf(block.deleteBootVolume({ bootVolumeId: await bootVolumeOf(home, land.instance) })),
    ).toMatchObject({
      statusCode: 409,
      serviceCode: 'Conflict',
    });
  },
};
