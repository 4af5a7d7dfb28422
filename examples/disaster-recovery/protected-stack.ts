import { TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BackupPolicy,
  BackupSchedule,
  BackupType,
  BootInstance,
  BootSource,
  type BootVolumeBackup,
  DayOfWeek,
  Duration,
  PlatformImage,
  providerOci,
  type Region,
  Size,
} from 'cdktf-oci-drydock';
import type { Construct } from 'constructs';
import { Network } from './network';

export interface ProtectedStackProps {
  readonly home: Region;
  readonly recovery: Region;
  /** Names of the manual backups, oldest first. The first is full, the others are incremental. */
  readonly backups: string[];
  /** Whether the newest backup is copied to the recovery region. */
  readonly copyNewest: boolean;
}

/** A server in the home region, its policy, its backups, and the copy that outlives the region. */
export class ProtectedStack extends TerraformStack {
  constructor(scope: Construct, id: string, { home, recovery, backups, copyNewest }: ProtectedStackProps) {
    super(scope, id);
    new providerOci.provider.OciProvider(this, 'home', { region: home.identifier });
    const compartmentId = new TerraformVariable(this, 'compartment_ocid', { type: 'string' }).stringValue;

    const availabilityDomain = new AvailabilityDomains(this, 'domains', { compartmentId }).nameOf(1);
    const server = new BootInstance(this, 'server', {
      compartmentId,
      availabilityDomain,
      displayName: 'server',
      source: BootSource.image(new PlatformImage(this, 'image', { compartmentId }).imageId, {
        bootVolumeSize: Size.gibibytes(50),
      }),
      subnetId: new Network(this, 'network', { compartmentId, cidrBlock: '10.0.0.0/24' }).subnetId,
      preserveBootVolume: false,
    });

    const policy = new BackupPolicy(this, 'policy', {
      compartmentId,
      displayName: 'daily-and-weekly',
      destinationRegion: recovery,
      acceptPriorities: true,
      schedules: [
        BackupSchedule.daily({ at: 2, keep: Duration.days(7) }),
        BackupSchedule.weekly({ on: DayOfWeek.SUNDAY, at: 2, keep: Duration.weeks(4), type: BackupType.FULL }),
      ],
    });
    server.bootVolume.protectWith(policy);

    const newest = this.takeBackups(server, backups);
    new TerraformOutput(this, 'boot_volume_id', { value: server.bootVolumeId });
    if (newest && copyNewest) {
      const copy = newest.copyTo('copy', { region: recovery, displayName: 'recovery-point' });
      new TerraformOutput(this, 'copy_id', { value: copy.bootVolumeBackupId });
    }
  }

  private takeBackups(server: BootInstance, names: string[]): BootVolumeBackup | undefined {
    let previous: BootVolumeBackup | undefined;
    for (const name of names) {
      const backup = server.bootVolume.backUp(name, {
        displayName: name,
        type: previous ? BackupType.INCREMENTAL : BackupType.FULL,
      });
      new TerraformOutput(this, `backup_${name}`, { value: backup.bootVolumeBackupId });
      previous = backup;
    }
    return previous;
  }
}
