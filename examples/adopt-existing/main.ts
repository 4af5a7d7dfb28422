import { App, type TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BackupPolicy,
  BackupSchedule,
  BackupType,
  BootVolume,
  BootVolumeBackup,
  BootVolumeSource,
  Duration,
  providerOci,
  Region,
} from 'cdktf-oci-drydock';
import type { IConstruct } from 'constructs';

const stack = new TerraformStack(new App(), 'adopt-existing');
new providerOci.provider.OciProvider(stack, 'oci', { region: Region.US_ASHBURN_1.identifier });
const variable = (name: string) => new TerraformVariable(stack, name, { type: 'string' }).stringValue;
const compartmentId = variable('compartment_ocid');

/** An `import` block for the resource of a construct; the OCID is a variable. */
const adopt = (construct: IConstruct, name: string) =>
  (construct.node.defaultChild as TerraformResource).importFrom(variable(name));

const origin = BootVolumeBackup.fromBootVolumeBackupAttributes(stack, 'origin', {
  bootVolumeBackupId: variable('origin_backup_ocid'),
});
const volume = new BootVolume(stack, 'volume', {
  compartmentId,
  availabilityDomain: new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1),
  displayName: 'server',
  source: BootVolumeSource.backup(origin),
});
adopt(volume, 'boot_volume_ocid');

const policy = new BackupPolicy(stack, 'policy', {
  compartmentId,
  displayName: 'nightly',
  schedules: [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })],
});
adopt(policy, 'policy_ocid');

const backup = volume.backUp('backup', { displayName: 'monday', type: BackupType.FULL });
adopt(backup, 'backup_ocid');

(stack.node.root as App).synth();
