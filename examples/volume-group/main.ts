import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BackupPolicy,
  BackupSchedule,
  BackupType,
  BlockVolume,
  BootInstance,
  BootSource,
  Duration,
  PlatformImage,
  providerOci,
  Region,
  Size,
  VolumeGroup,
  VolumeGroupSource,
} from 'cdktf-oci-drydock';
import { Network } from '../disaster-recovery/network';

const stack = new TerraformStack(new App(), 'volume-group');
new providerOci.provider.OciProvider(stack, 'oci', { region: Region.US_ASHBURN_1.identifier });
const compartmentId = new TerraformVariable(stack, 'compartment_ocid', { type: 'string' }).stringValue;
const place = {
  compartmentId,
  availabilityDomain: new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1),
};

const server = new BootInstance(stack, 'server', {
  ...place,
  displayName: 'server',
  source: BootSource.image(new PlatformImage(stack, 'image', { compartmentId }).imageId),
  subnetId: new Network(stack, 'network', { compartmentId, cidrBlock: '10.0.0.0/24' }).subnetId,
  preserveBootVolume: false,
});
const [data, logs] = ['data', 'logs'].map(
  (displayName) => new BlockVolume(stack, displayName, { ...place, displayName, size: Size.gibibytes(50) }),
);

const group = new VolumeGroup(stack, 'group', {
  ...place,
  displayName: 'server',
  source: VolumeGroupSource.volumes([server.bootVolume, data, logs]),
  backupPolicy: new BackupPolicy(stack, 'policy', {
    compartmentId,
    displayName: 'nightly',
    schedules: [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })],
  }),
});
const backup = group.backUp('backup', { displayName: 'before the upgrade', type: BackupType.FULL, compartmentId });
const restored = backup.restore('restored', { ...place, displayName: 'restored' });

new TerraformOutput(stack, 'group_backup_id', { value: backup.volumeGroupBackupId });
new TerraformOutput(stack, 'restored_group_id', { value: restored.volumeGroupId });
(stack.node.root as App).synth();
