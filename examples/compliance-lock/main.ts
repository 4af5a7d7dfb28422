import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BackupPolicy,
  BackupRetention,
  BackupSchedule,
  BackupType,
  BlockVolume,
  Duration,
  providerOci,
  Region,
  Size,
} from 'cdktf-oci-drydock';

const stack = new TerraformStack(new App(), 'compliance-lock');
new providerOci.provider.OciProvider(stack, 'oci', { region: Region.US_ASHBURN_1.identifier });
const compartmentId = new TerraformVariable(stack, 'compartment_ocid', { type: 'string' }).stringValue;

const policy = new BackupPolicy(stack, 'policy', {
  compartmentId,
  displayName: 'compliance',
  acceptPriorities: true,
  schedules: [
    BackupSchedule.daily({ at: 3, keep: Duration.days(35), preventDeletion: true }),
    BackupSchedule.yearly({
      at: 3,
      keep: Duration.days(2_556),
      lock: true,
      preventDeletion: true,
      type: BackupType.FULL,
    }),
  ],
});
const ledger = new BlockVolume(stack, 'ledger', {
  compartmentId,
  availabilityDomain: new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1),
  displayName: 'ledger',
  size: Size.gibibytes(50),
  backupPolicy: policy,
});

const quarter = ledger.backUp('quarter', {
  displayName: 'quarter',
  type: BackupType.FULL,
  retention: BackupRetention.days(90).preventingDeletion(),
});
const closing = ledger.backUp('closing', {
  displayName: 'closing',
  type: BackupType.FULL,
  retention: BackupRetention.years(7).lockedForGood(),
});

new TerraformOutput(stack, 'quarter_id', { value: quarter.blockVolumeBackupId });
new TerraformOutput(stack, 'closing_id', { value: closing.blockVolumeBackupId });
(stack.node.root as App).synth();
