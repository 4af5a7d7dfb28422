import { App, TerraformStack } from 'cdktf';
import { BootVolume, BootVolumeBackup, BootVolumeSource } from '../../lib';
import { OciProvider } from '../../lib/provider-oci/provider';
import { Template } from '../../lib/testing';

export const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaacompartment';
export const DOMAIN = 'Uocm:US-ASHBURN-AD-1';
export const BACKUP_ID = 'ocid1.bootvolumebackup.oc1.iad.abuwcljrbackup';
export const VOLUME_ID = 'ocid1.bootvolume.oc1.iad.abuwcljrvolume';

/** A stack named `stack` whose provider lives in us-ashburn-1. */
export function ashburnStack(): TerraformStack {
  const stack = new TerraformStack(new App({ skipValidation: true }), 'stack');
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  return stack;
}

/** The synthesized stack that `build` fills. */
export function synthesize(build: (stack: TerraformStack) => void): Template {
  const stack = ashburnStack();
  build(stack);
  return Template.fromStack(stack);
}

/** What `build` throws, for its code and its text. */
export function refusal(build: (stack: TerraformStack) => void): { code: string; at: string; message: string } {
  try {
    build(ashburnStack());
  } catch (error) {
    return error as { code: string; at: string; message: string };
  }
  throw new Error('expected a refusal, and there was none');
}

/** A volume restored from a backup of elsewhere. */
export function restoredVolume(stack: TerraformStack, id = 'volume'): BootVolume {
  return new BootVolume(stack, id, {
    availabilityDomain: DOMAIN,
    compartmentId: COMPARTMENT,
    source: BootVolumeSource.backup(BootVolumeBackup.fromBootVolumeBackupId(stack, `${id}-source`, BACKUP_ID)),
  });
}
