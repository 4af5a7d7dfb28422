import type { Operation } from '../operation';
import { attachments } from './attachments';
import { bootVolumeBackups } from './boot-volume-backups';
import { bootVolumes } from './boot-volumes';
import { compartments } from './compartments';
import { images } from './images';
import { instances } from './instances';
import { networks } from './networks';
import { places } from './places';
import { policies } from './policies';
import { replicas } from './replicas';
import { vnics } from './vnics';
import { volumeBackupPolicies } from './volume-backup-policies';
import { volumeBackupPolicyAssignments } from './volume-backup-policy-assignments';
import { volumeBackups } from './volume-backups';
import { volumeGroupBackups } from './volume-group-backups';
import { volumeGroups } from './volume-groups';
import { volumes } from './volumes';
import { workRequests } from './work-requests';

/** Everything that is served, group by group. */
export const operationGroups: Readonly<Record<string, readonly Operation[]>> = {
  'Boot volumes': bootVolumes,
  'Boot volume backups': bootVolumeBackups,
  'Block volumes': volumes,
  'Block volume backups': volumeBackups,
  'Backup policies': volumeBackupPolicies,
  'Backup policy assignments': volumeBackupPolicyAssignments,
  'Volume groups': volumeGroups,
  'Volume group backups': volumeGroupBackups,
  Replicas: replicas,
  Attachments: attachments,
  Instances: instances,
  Images: images,
  'Network interfaces': vnics,
  Networks: networks,
  'Regions and domains': places,
  Compartments: compartments,
  Policies: policies,
  'Work requests': workRequests,
};

export const operations: readonly Operation[] = Object.values(operationGroups).flat();
