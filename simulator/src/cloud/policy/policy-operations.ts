import { checkCompartment, checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { refuse } from '../error/refuse';
import type {
  CreateVolumeBackupPolicyDetails,
  UpdateVolumeBackupPolicyDetails,
  VolumeBackupPolicy,
  VolumeBackupPolicyAssignment,
} from '../model';
import type { VolumeBackupPolicyOperations } from '../operations';
import { listPage } from '../record/list';
import { present } from '../record/present';
import { compactTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import { regionFacts } from '../world/world';
import { assignPolicy, removeAssignment } from './assign-policy';
import { checkSchedule } from './check-schedule';
import { assignmentOf, findAssignment, findPolicy } from './find-policy';
import { ORACLE_DEFINED } from './oracle-defined';
import { ASSIGNMENTS, type AssignmentRecord, POLICIES, type PolicyRecord } from './policy-record';
import { whyNotDestination, whyPolicyNotChangeable, whyPolicyNotDeletable } from './policy-rules';
import { armAssignments } from './run-schedule';
import { slotNotes } from './slot-log';

const policyAnswer = (policy: PolicyRecord): VolumeBackupPolicy =>
  present({
    id: policy.id,
    displayName: policy.displayName,
    schedules: [...policy.schedules],
    timeCreated: timestamp(policy.timeCreated),
    destinationRegion: policy.destinationRegion,
    compartmentId: policy.compartmentId,
    definedTags: policy.definedTags,
    freeformTags: policy.freeformTags,
  });

const assignmentAnswer = (assignment: AssignmentRecord): VolumeBackupPolicyAssignment =>
  present({ ...assignment, timeCreated: timestamp(assignment.timeCreated) });

/** The literal that takes a destination region away (oci-go-sdk update_volume_backup_policy_details.go). */
const NO_REGION = 'none';

function checkDestination(region: Region, destination: string | undefined): string | undefined {
  if (destination === undefined || destination === '' || destination.toLowerCase() === NO_REGION) {
    return undefined;
  }
  const { name } = regionFacts(destination);
  refuse(whyNotDestination(region.name, name));
  return name;
}

function createPolicy(region: Region, details: CreateVolumeBackupPolicyDetails): PolicyRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  details.schedules?.forEach(checkSchedule);
  const now = region.now();
  return region.table(POLICIES).insert({
    id: region.newId('volumebackuppolicy'),
    compartmentId,
    displayName: details.displayName ?? `volumebackuppolicy${compactTimestamp(now)}`,
    schedules: details.schedules ?? [],
    timeCreated: now,
    timeSchedulesChanged: now,
    destinationRegion: checkDestination(region, details.destinationRegion),
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
  });
}

function updatePolicy(region: Region, policy: PolicyRecord, details: UpdateVolumeBackupPolicyDetails): PolicyRecord {
  refuse(whyPolicyNotChangeable(policy));
  checkDisplayName(details.displayName);
  checkTags(details);
  details.schedules?.forEach(checkSchedule);
  const next = region.table(POLICIES).replace(policy, {
    ...policy,
    displayName: details.displayName ?? policy.displayName,
    schedules: details.schedules ?? policy.schedules,
    timeSchedulesChanged: details.schedules === undefined ? policy.timeSchedulesChanged : region.now(),
    destinationRegion:
      details.destinationRegion === undefined
        ? policy.destinationRegion
        : checkDestination(region, details.destinationRegion),
    definedTags: details.definedTags ?? policy.definedTags,
    freeformTags: details.freeformTags ?? policy.freeformTags,
  });
  if (details.schedules !== undefined) {
    armAssignments(region, next);
  }
  return next;
}

function deletePolicy(region: Region, policy: PolicyRecord): void {
  const [assignment] = region.table(ASSIGNMENTS).by('policy', policy.id);
  refuse(whyPolicyNotDeletable(policy, assignment?.assetId));
  region.table(POLICIES).remove(policy);
}

export const volumeBackupPolicyOperations = (gateway: Gateway): VolumeBackupPolicyOperations => ({
  createVolumeBackupPolicy: (details, context) =>
    gateway.write('CreateVolumeBackupPolicy', context, (region) => policyAnswer(createPolicy(region, details))),

  getVolumeBackupPolicy: (id, context) =>
    gateway.read('GetVolumeBackupPolicy', context, (region) => policyAnswer(findPolicy(region, id))),

  listVolumeBackupPolicies: (query, context) =>
    gateway.read('ListVolumeBackupPolicies', context, (region, request) => {
      const policies =
        query.compartmentId === undefined
          ? ORACLE_DEFINED
          : region.table(POLICIES).by('compartment', checkCompartment(query.compartmentId));
      return request.page(listPage(policies, query)).map(policyAnswer);
    }),

  updateVolumeBackupPolicy: (id, details, context) =>
    gateway.write('UpdateVolumeBackupPolicy', context, (region) =>
      policyAnswer(updatePolicy(region, findPolicy(region, id), details)),
    ),

  deleteVolumeBackupPolicy: (id, context) =>
    gateway.write('DeleteVolumeBackupPolicy', context, (region) => deletePolicy(region, findPolicy(region, id))),

  createVolumeBackupPolicyAssignment: (details, context) =>
    gateway.write('CreateVolumeBackupPolicyAssignment', context, (region) =>
      assignmentAnswer(assignPolicy(region, details)),
    ),

  getVolumeBackupPolicyAssignment: (id, context) =>
    gateway.read('GetVolumeBackupPolicyAssignment', context, (region) => assignmentAnswer(findAssignment(region, id))),

  getVolumeBackupPolicyAssetAssignment: (query, context) =>
    gateway.read('GetVolumeBackupPolicyAssetAssignment', context, (region) => {
      const assignment = assignmentOf(region, query.assetId);
      return assignment === undefined ? [] : [assignmentAnswer(assignment)];
    }),

  listUnusedSlots: (assetId, context) =>
    gateway.read('ListUnusedSlots', context, (region) =>
      [...slotNotes(region, assetId)].map(({ at, outcome, reason, schedule }) =>
        present({ time: timestamp(at), outcome, reason, schedule }),
      ),
    ),

  deleteVolumeBackupPolicyAssignment: (id, context) =>
    gateway.write('DeleteVolumeBackupPolicyAssignment', context, (region) =>
      removeAssignment(region, findAssignment(region, id)),
    ),
});
