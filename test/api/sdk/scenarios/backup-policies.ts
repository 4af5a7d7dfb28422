import { models } from 'oci-core';
import { AWAY } from '../landscape';
import { refusalOf, type Scenario } from '../scenario';

export const backupPolicies: Scenario = {
  name: 'a backup policy is made, assigned, changed, taken off and deleted',
  async run({ home: { block }, land }) {
    const { compartmentId, bootVolumeId: assetId } = land;
    const oracleDefined = await block.listVolumeBackupPolicies({});
    expect(oracleDefined.items.map(({ displayName }) => displayName).sort()).toEqual(['bronze', 'gold', 'silver']);

    const schedule: models.VolumeBackupSchedule = {
      backupType: models.VolumeBackupSchedule.BackupType.Incremental,
      period: models.VolumeBackupSchedule.Period.OneDay,
      retentionSeconds: 604_800,
      offsetType: models.VolumeBackupSchedule.OffsetType.Structured,
      hourOfDay: 3,
    };
    const created = await block.createVolumeBackupPolicy({
      createVolumeBackupPolicyDetails: { compartmentId, displayName: 'daily', schedules: [schedule] },
    });
    const policyId = created.volumeBackupPolicy.id;
    // What the client left out stays left out, or Terraform would show a difference for ever.
    expect(created.volumeBackupPolicy.schedules[0]).not.toHaveProperty('dayOfMonth');
    const { etag } = await block.getVolumeBackupPolicy({ policyId });
    await block.updateVolumeBackupPolicy({
      policyId,
      ifMatch: etag,
      updateVolumeBackupPolicyDetails: { destinationRegion: AWAY, freeformTags: { a: '1' } },
    });
    const own = await block.listVolumeBackupPolicies({ compartmentId });
    expect(own.items.map(({ id, destinationRegion }) => [id, destinationRegion])).toEqual([[policyId, AWAY]]);

    const { volumeBackupPolicyAssignment: assignment } = await block.createVolumeBackupPolicyAssignment({
      createVolumeBackupPolicyAssignmentDetails: { assetId, policyId },
    });
    const found = await block.getVolumeBackupPolicyAssetAssignment({ assetId });
    expect(found.items.map(({ id }) => id)).toEqual([assignment.id]);
    expect(await refusalOf(block.deleteVolumeBackupPolicy({ policyId }))).toMatchObject({ statusCode: 409 });
    const policyAssignmentId = assignment.id;
    expect(
      (await block.getVolumeBackupPolicyAssignment({ policyAssignmentId })).volumeBackupPolicyAssignment.policyId,
    ).toBe(policyId);
    await block.deleteVolumeBackupPolicyAssignment({ policyAssignmentId });
    await block.deleteVolumeBackupPolicy({ policyId });
    expect(await refusalOf(block.getVolumeBackupPolicy({ policyId }))).toMatchObject({
      statusCode: 404,
      serviceCode: 'NotAuthorizedOrNotFound',
    });
  },
};
