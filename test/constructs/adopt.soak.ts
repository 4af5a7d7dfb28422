import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AvailabilityDomains, BlockVolume, BlockVolumeBackup, Size } from '../../lib';
import { OciProvider } from '../../lib/provider-oci/provider';
import { LocalCloud } from './local-cloud';
import { COMPARTMENT as compartmentId } from './support';

const cloud = new LocalCloud();
afterAll(() => cloud.remove());

function stackNamed(id: string): TerraformStack {
  const stack = new TerraformStack(new App(), id);
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  return stack;
}

test('import blocks beside the synthesized stack adopt what is there, and change nothing (the cookbook)', () => {
  const before = stackNamed('before');
  const availabilityDomain = new AvailabilityDomains(before, 'domains', { compartmentId }).nameOf(1);
  const volume = new BlockVolume(before, 'data', { compartmentId, availabilityDomain, size: Size.gibibytes(50) });
  const backup = volume.backUp('nightly', { displayName: 'nightly' });
  new TerraformOutput(before, 'volume_id', { value: volume.blockVolumeId });
  new TerraformOutput(before, 'backup_id', { value: backup.blockVolumeBackupId });
  const old = cloud.install(before);
  old.applyCleanly();
  const [volumeId, backupId] = ['volume_id', 'backup_id'].map((name) => old.terraform('output', '-raw', name).trim());

  const after = stackNamed('after');
  const adopted = BlockVolume.fromBlockVolumeId(after, 'volume', volumeId);
  new BlockVolumeBackup(after, 'nightly', { volume: adopted, displayName: 'nightly' });
  const installed = cloud.install(after);
  const block = `import {\n  to = oci_core_volume_backup.nightly\n  id = "${backupId}"\n}\n`;
  writeFileSync(join(installed.folder, 'adopt.tf'), block);
  expect(installed.terraform('plan')).toContain('Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.');
  installed.applyCleanly();
});
