import { checkOcid } from '../check/arguments';
import { relatedNotFound } from '../error/catalogue';
import { refuse } from '../error/refuse';
import type { CreateVolumeBackupPolicyAssignmentDetails } from '../model';
import { parseOcid } from '../ocid/ocid';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import { VOLUMES } from '../volume/volume-record';
import { VOLUME_GROUPS } from '../volume-group/volume-group-record';
import { assignmentOf, lookUpPolicy } from './find-policy';
import { ASSIGNMENTS, type AssignmentRecord } from './policy-record';
import { whyNotAssignable } from './policy-rules';
import { armAssignment } from './run-schedule';

function checkAsset(region: Region, assetId: string): string {
  checkOcid(assetId, 'assetId', 'bootvolume', 'volume', 'volumegroup');
  const { type } = parseOcid(assetId)!;
  const asset =
    type === 'volumegroup' ? region.table(VOLUME_GROUPS).find(assetId) : region.table(VOLUMES).find(assetId);
  if (asset === undefined || isGone(asset)) {
    throw relatedNotFound(
      `Asset ${assetId} does not exist in ${region.name}. Give a boot volume, volume or volume group of this region.`,
    );
  }
  return type;
}

/** One assignment per asset: a new one takes the place of the old (oci-go-sdk, CreateVolumeBackupPolicyAssignment). */
export function assignPolicy(region: Region, details: CreateVolumeBackupPolicyAssignmentDetails): AssignmentRecord {
  const type = checkAsset(region, details.assetId);
  checkOcid(details.policyId, 'policyId', 'volumebackuppolicy');
  const policy = lookUpPolicy(region, details.policyId);
  if (policy === undefined) {
    throw relatedNotFound(
      `Backup policy ${details.policyId} does not exist in ${region.name}. Policies belong to a region: make it here.`,
    );
  }
  refuse(whyNotAssignable(policy, type));
  const before = assignmentOf(region, details.assetId);
  if (before !== undefined) {
    removeAssignment(region, before);
  }
  const assignment = region.table(ASSIGNMENTS).insert({
    id: region.newId('volumebackuppolicyassign'),
    assetId: details.assetId,
    policyId: policy.id,
    timeCreated: region.now(),
    xrcKmsKeyId: details.xrcKmsKeyId || undefined,
  });
  armAssignment(region, policy, assignment, region.now());
  return assignment;
}

export function removeAssignment(region: Region, assignment: AssignmentRecord): void {
  region.table(ASSIGNMENTS).remove(assignment);
}
