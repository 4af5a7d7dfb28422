import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { alreadyExists, invalidParameter, notFound } from '../error/catalogue';
import type { CreatePolicyDetails, Policy, UpdatePolicyDetails } from '../model';
import { present } from '../record/present';
import { timestamp } from '../record/timestamp';
import type { World } from '../world/world';
import { IAM_POLICIES, type IamPolicyRecord } from './identity-record';

export const policyAnswer = (policy: IamPolicyRecord): Policy =>
  present({
    id: policy.id,
    compartmentId: policy.compartmentId,
    name: policy.displayName,
    description: policy.description,
    statements: [...policy.statements],
    lifecycleState: policy.lifecycleState,
    versionDate: policy.versionDate,
    definedTags: policy.definedTags,
    freeformTags: policy.freeformTags,
    timeCreated: timestamp(policy.timeCreated),
  });

/** Statements are kept as they were written (terraform-provider-oci identity_policy_scenario_test.go). */
function checkStatements(statements: readonly string[]): void {
  const empty = statements.findIndex((statement) => statement.trim() === '');
  if (statements.length === 0 || empty >= 0) {
    throw invalidParameter(
      `statements${empty >= 0 ? `[${empty}]` : ''} is empty, expected at least one statement like 'Allow group A to manage volumes in tenancy'.`,
    );
  }
}

/** Unknown: 404. */
export function findPolicy(world: World, id: string): IamPolicyRecord {
  checkOcid(id, 'policyId', 'policy');
  const policy = world.table(IAM_POLICIES).find(id);
  if (policy === undefined) {
    throw notFound(`Policy ${id} does not exist.`);
  }
  return policy;
}

export function createPolicy(world: World, details: CreatePolicyDetails): IamPolicyRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.name);
  checkTags(details);
  checkStatements(details.statements);
  for (const sibling of world.table(IAM_POLICIES).by('compartment', compartmentId)) {
    if (sibling.displayName === details.name) {
      throw alreadyExists('Policy', details.name, sibling);
    }
  }
  const now = world.clock.now();
  return world.table(IAM_POLICIES).insert({
    id: world.newId('policy'),
    compartmentId,
    displayName: details.name,
    description: details.description,
    statements: details.statements,
    lifecycleState: 'ACTIVE',
    versionDate: details.versionDate,
    timeCreated: now,
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
  });
}

export function updatePolicy(world: World, policy: IamPolicyRecord, details: UpdatePolicyDetails): IamPolicyRecord {
  checkTags(details);
  checkStatements(details.statements ?? policy.statements);
  return world.table(IAM_POLICIES).replace(policy, {
    ...policy,
    description: details.description ?? policy.description,
    statements: details.statements ?? policy.statements,
    versionDate: details.versionDate ?? policy.versionDate,
    definedTags: details.definedTags ?? policy.definedTags,
    freeformTags: details.freeformTags ?? policy.freeformTags,
  });
}

export function deletePolicy(world: World, policy: IamPolicyRecord): void {
  world.table(IAM_POLICIES).remove(policy);
}
