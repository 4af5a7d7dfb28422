import { Construct, type TerraformProvider, Token } from '../base';
import { DataOciCoreVolumeBackupPolicies } from '../provider-oci/data-oci-core-volume-backup-policies';
import { Duration } from '../values/duration';
import type { IBackupPolicy } from './backup-policy';
import type { BackupPolicyAssignment } from './backup-policy-assignment';
import { BackupSchedule } from './backup-schedule';
import type { IProtectable } from './protectable';

export type OracleDefinedPolicyName = 'gold' | 'silver' | 'bronze';

/** Oracle, Policy-Based Backups, Oracle-Defined Backup Policies; the seconds as oci_volume_backup_policy_facts.py prints them. */
function schedulesOf(name: OracleDefinedPolicyName): BackupSchedule[] {
  const daily = BackupSchedule.daily({ at: 0, keep: Duration.days(7) });
  const weekly = BackupSchedule.weekly({ at: 0, keep: Duration.weeks(4) });
  const monthly = BackupSchedule.monthly({ at: 0, keep: Duration.months(12) });
  const yearly = BackupSchedule.yearly({ at: 0, keep: Duration.years(5) });
  return {
    gold: [daily, weekly, monthly, yearly],
    silver: [weekly, monthly, yearly],
    bronze: [monthly, yearly],
  }[name];
}

/** One of the policies that every tenancy has, looked up by name in the root compartment, where Oracle keeps them. */
export class OracleDefinedPolicy extends Construct implements IBackupPolicy {
  public readonly backupPolicyId: string;
  public readonly isOracleDefined = true;
  public readonly schedules: BackupSchedule[];

  constructor(scope: Construct, id: string, name: OracleDefinedPolicyName, provider?: TerraformProvider) {
    super(scope, id);
    const found = new DataOciCoreVolumeBackupPolicies(this, 'Default', {
      provider,
      filter: [{ name: 'display_name', values: [name] }],
    });
    this.backupPolicyId = Token.asString(found.volumeBackupPolicies.get(0).id);
    this.schedules = schedulesOf(name);
  }

  public assignTo(asset: IProtectable): BackupPolicyAssignment {
    return asset.protectWith(this);
  }
}
