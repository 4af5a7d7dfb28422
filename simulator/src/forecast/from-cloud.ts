import type { Cloud, RegionOperations, VolumeBackupPolicyAssignment } from '../cloud';
import { type BackupFact, backupFacts, reachable } from './backup-facts';
import type { ForecastBackup, ForecastVolume } from './forecast-model';

const GIBIBYTE = 2 ** 30;
const volumeTypes = new Set(['BootVolume', 'Volume']);

/** Every volume of a cloud with its policy and the backups that are there, to foresee what comes. */
export function cloudVolumes(cloud: Cloud): ForecastVolume[] {
  const facts = backupFacts(cloud).filter(({ state }) => state === 'AVAILABLE');
  return cloud.regionsInUse().flatMap((region) =>
    reachable(() => volumesOf(cloud.region(region))).map(({ id, name, group }) => {
      const operations = cloud.region(region);
      const assignment = assignmentOf(operations, group) ?? assignmentOf(operations, id);
      const policy = assignment && operations.getVolumeBackupPolicy(assignment.policyId);
      return {
        name,
        region,
        usedGBs: operations.blockDevice(id).initializedBytes / GIBIBYTE,
        policy: policy && {
          name: policy.displayName,
          schedules: policy.schedules,
          destinationRegion: policy.destinationRegion,
        },
        since: Math.max(Date.parse(assignment?.timeCreated ?? ''), Date.parse(policy?.timeCreated ?? '')) || 0,
        existing: facts.filter(({ volumeId }) => volumeId === id).map((backup) => existing(backup, facts)),
      };
    }),
  );
}

interface FoundVolume {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

function volumesOf(region: RegionOperations): FoundVolume[] {
  return region
    .listResources()
    .filter(({ resourceType, lifecycleState }) => volumeTypes.has(resourceType) && lifecycleState === 'AVAILABLE')
    .map(({ identifier: id, resourceType }) => {
      const volume = resourceType === 'Volume' ? region.getVolume(id) : region.getBootVolume(id);
      return { id, name: volume.displayName, group: volume.volumeGroupId };
    });
}

/** The policy of a volume group goes before that of a member (Oracle, Policy-Based Volume Group Backups). */
const assignmentOf = (
  region: RegionOperations,
  assetId: string | undefined,
): VolumeBackupPolicyAssignment | undefined =>
  assetId === undefined ? undefined : region.getVolumeBackupPolicyAssetAssignment({ assetId })[0];

function existing(backup: BackupFact, facts: readonly BackupFact[]): ForecastBackup {
  const source = facts.find(({ id }) => id === backup.copyOf);
  return {
    region: backup.region,
    taken: source?.timeCreated ?? backup.timeCreated,
    from: backup.timeCreated,
    expires: backup.expires,
    isCopy: backup.copyOf !== undefined,
  };
}
