import { TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BootInstance,
  BootSource,
  BootVolumeBackup,
  providerOci,
  type Region,
} from 'cdktf-oci-drydock';
import type { Construct } from 'constructs';
import { Network } from './network';

export interface RecoveryStackProps {
  readonly region: Region;
}

/** The same server in the recovery region, from the newest copy there. It asks nothing of the home region. */
export class RecoveryStack extends TerraformStack {
  constructor(scope: Construct, id: string, { region }: RecoveryStackProps) {
    super(scope, id);
    new providerOci.provider.OciProvider(this, 'recovery', { region: region.identifier });
    const compartmentId = new TerraformVariable(this, 'compartment_ocid', { type: 'string' }).stringValue;

    const availabilityDomain = new AvailabilityDomains(this, 'domains', { compartmentId }).nameOf(1);
    const copy = BootVolumeBackup.newest(this, 'copy', { compartmentId, displayName: 'recovery-point' });
    const volume = copy.restore('volume', { availabilityDomain, displayName: 'recovered-server' });
    const server = new BootInstance(this, 'server', {
      compartmentId,
      availabilityDomain,
      displayName: 'recovered-server',
      source: BootSource.bootVolume(volume),
      subnetId: new Network(this, 'network', { compartmentId, cidrBlock: '10.1.0.0/24' }).subnetId,
      preserveBootVolume: true,
    });

    new TerraformOutput(this, 'copy_id', { value: copy.bootVolumeBackupId });
    new TerraformOutput(this, 'boot_volume_id', { value: volume.bootVolumeId });
    new TerraformOutput(this, 'instance_id', { value: server.instanceId });
  }
}
