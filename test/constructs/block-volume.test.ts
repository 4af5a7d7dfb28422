import {
  AttachmentType,
  BackupPolicy,
  BackupRetention,
  BlockVolume,
  BlockVolumeBackup,
  BlockVolumeSource,
  Region,
  Size,
  VolumePerformance,
} from '../../lib';
import { Match } from '../../lib/testing';
import { COMPARTMENT, DOMAIN, refusal, synthesize } from './support';

const place = { availabilityDomain: DOMAIN, compartmentId: COMPARTMENT };
const VOLUME_ID = 'ocid1.volume.oc1.iad.abuwcljrvolume';
const BACKUP_ID = 'ocid1.volumebackup.oc1.iad.abuwcljrbackup';

describe('BlockVolume', () => {
  test('is empty when nothing else is said', () => {
    expect(synthesize((stack) => new BlockVolume(stack, 'volume', place)).toJSON()).toMatchSnapshot();
  });

  test('may have the lower-cost performance, replicas and a policy', () => {
    const template = synthesize((stack) => {
      new BlockVolume(stack, 'volume', {
        ...place,
        performance: VolumePerformance.LOWER_COST,
        replicas: [{ availabilityDomain: 'Uocm:PHX-AD-1', kmsKeyId: 'ocid1.key.oc1.phx.vault.key' }],
        backupPolicy: BackupPolicy.bronze(stack, 'bronze'),
      });
    });
    template.hasResource('oci_core_volume', {
      vpusPerGb: '0',
      blockVolumeReplicas: [{ availabilityDomain: 'Uocm:PHX-AD-1', xrrKmsKeyId: 'ocid1.key.oc1.phx.vault.key' }],
    });
    template.hasBackupPolicyAssignment({ assetId: '${oci_core_volume.volume.id}' });
  });

  test('is backed up, copied, restored, cloned and attached', () => {
    const template = synthesize((stack) => {
      const volume = new BlockVolume(stack, 'volume', { ...place, size: Size.gibibytes(100) });
      const backup = volume.backUp('backup', { retention: BackupRetention.untilReleased() });
      backup.restore('restored', { size: Size.gibibytes(200) });
      backup.copyTo('copy', { region: Region.US_PHOENIX_1 }).restore('far', { availabilityDomain: 'Uocm:PHX-AD-1' });
      volume.clone('clone');
      volume.attachTo('attachment', {
        instanceId: 'ocid1.instance.oc1.iad.anuwcljrinstance',
        type: AttachmentType.ISCSI,
      });
    });
    template.hasResource('oci_core_volume_backup', { isPreventDeletionEnabled: true, volumeId: Match.anything() });
    template.hasResource('oci_core_volume_backup', {
      provider: 'oci.phx',
      type: Match.absent(),
      freeformTags: Match.absent(),
      sourceDetails: { region: 'us-ashburn-1', volumeBackupId: Match.pattern(/volume_backup/) },
    });
    template.hasResource('oci_core_volume', { sizeInGbs: '200', sourceDetails: { type: 'volumeBackup' } });
    template.hasResource('oci_core_volume', { provider: 'oci.phx', availabilityDomain: 'Uocm:PHX-AD-1' });
    template.hasResource('oci_core_volume', { sourceDetails: { type: 'volume' }, dependsOn: [Match.anything()] });
    template.hasResource('oci_core_volume_attachment', { attachmentType: 'iscsi' });
  });

  test('restores deltas and activates replicas', () => {
    const template = synthesize((stack) => {
      const volume = BlockVolume.fromBlockVolumeId(stack, 'volume', VOLUME_ID);
      const source = BlockVolumeSource.delta({ first: volume.backUp('one'), second: volume.backUp('two') });
      new BlockVolume(stack, 'delta', { ...place, source });
      const replica = BlockVolumeSource.replica('ocid1.blockvolumereplica.oc1.iad.abuwcljrreplica');
      new BlockVolume(stack, 'activated', { ...place, source: replica });
    });
    template.hasResource('oci_core_volume', { sourceDetails: { type: 'volumeBackupDelta' } });
    template.hasResource('oci_core_volume', { sourceDetails: { type: 'blockVolumeReplica' } });
  });

  test('refuses what boot volumes refuse', () => {
    const codes = [
      refusal((stack) => new BlockVolume(stack, 'volume', { ...place, size: Size.gibibytes(10) })),
      refusal((stack) => new BlockVolume(stack, 'volume', place).clone('clone', { size: Size.gibibytes(50) })),
      refusal((stack) => new BlockVolume(stack, 'volume', place).clone('clone', { availabilityDomain: 'AD-2' })),
      refusal((stack) => BlockVolume.fromBlockVolumeId(stack, 'volume', VOLUME_ID).clone('clone')),
      refusal((stack) => BlockVolumeBackup.fromBlockVolumeBackupId(stack, 'backup', BACKUP_ID).restore('volume')),
      refusal((stack) => BlockVolumeBackup.fromBlockVolumeBackupId(stack, 'backup', VOLUME_ID)),
      refusal((stack) => {
        const backup = BlockVolumeBackup.fromBlockVolumeBackupId(stack, 'backup', BACKUP_ID);
        BlockVolumeSource.delta({ first: backup, second: backup });
      }),
      refusal((stack) => {
        const volume = new BlockVolume(stack, 'volume', place);
        const [first, second] = [volume.backUp('one'), volume.backUp('two')];
        BlockVolumeSource.delta({ first, second, changeBlockSizeInBytes: 1_000 });
      }),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'SizeOutOfRange',
      'SizeBelowSource',
      'CloneOutsideAvailabilityDomain',
      'AttributeUnknown',
      'AttributeUnknown',
      'OcidInvalid',
      'DeltaSameBackup',
      'DeltaBlockSizeInvalid',
    ]);
  });
});
