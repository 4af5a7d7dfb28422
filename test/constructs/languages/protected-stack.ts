import { type App, TerraformStack } from 'cdktf';
import { BackupPolicy, BackupSchedule, BackupType, BootVolume, Duration, Region } from '../../../lib';
import { OciProvider } from '../../../lib/provider-oci/provider';

/** The stack that protected_stack.py builds in Python. */
export function buildProtectedStack(app: App): TerraformStack {
  const stack = new TerraformStack(app, 'stack');
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  const volume = BootVolume.fromBootVolumeId(stack, 'volume', 'ocid1.bootvolume.oc1.iad.abuwcljrvolume');
  const policy = new BackupPolicy(stack, 'policy', {
    compartmentId: 'ocid1.compartment.oc1..aaaaaaaacompartment',
    schedules: [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })],
  });
  volume.protectWith(policy);
  volume.backUp('backup', { type: BackupType.FULL }).copyTo('copy', { region: Region.US_PHOENIX_1 });
  return stack;
}
