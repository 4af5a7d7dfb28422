import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { Region } from '../region/region';
import { ORACLE_DEFINED } from './oracle-defined';
import { ASSIGNMENTS, type AssignmentRecord, POLICIES, type PolicyRecord } from './policy-record';

const oracleDefined = new Map(ORACLE_DEFINED.map((policy) => [policy.id, policy]));

export const lookUpPolicy = (region: Region, id: string): PolicyRecord | undefined =>
  oracleDefined.get(id) ?? region.table(POLICIES).find(id);

/** Unknown: 404. */
export function findPolicy(region: Region, id: string): PolicyRecord {
  checkOcid(id, 'policyId', 'volumebackuppolicy');
  const policy = lookUpPolicy(region, id);
  if (policy === undefined) {
    throw notFound(`Backup policy ${id} does not exist in ${region.name}.`);
  }
  return policy;
}

export function findAssignment(region: Region, id: string): AssignmentRecord {
  checkOcid(id, 'policyAssignmentId', 'volumebackuppolicyassign', 'volumebackuppolicyassignment');
  const assignment = region.table(ASSIGNMENTS).find(id);
  if (assignment === undefined) {
    throw notFound(`Backup policy assignment ${id} does not exist in ${region.name}.`);
  }
  return assignment;
}

export function assignmentOf(region: Region, assetId: string): AssignmentRecord | undefined {
  return region.table(ASSIGNMENTS).only('asset', assetId);
}
