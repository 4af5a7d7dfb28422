import { conflict, invalidParameter, notAllowed, notFound } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import { isOracleDefined } from './oracle-defined';
import type { PolicyRecord } from './policy-record';

/** Oracle, Backup Policies: what Oracle defines is not edited. */
export function whyPolicyNotChangeable(policy: PolicyRecord): ServiceError | undefined {
  return isOracleDefined(policy)
    ? notAllowed(
        `Backup policy ${policy.displayName} (${policy.id}) is defined by Oracle and cannot be changed. Make one of your own like it.`,
      )
    : undefined;
}

/** Oracle, Deleting a User-defined Backup Policy. */
export function whyPolicyNotDeletable(policy: PolicyRecord, assignedTo: string | undefined): ServiceError | undefined {
  if (isOracleDefined(policy)) {
    return notAllowed(`Backup policy ${policy.displayName} (${policy.id}) is defined by Oracle and cannot be deleted.`);
  }
  return assignedTo === undefined
    ? undefined
    : conflict(
        `Backup policy ${policy.id} cannot be deleted while it is assigned, to ${assignedTo} at least. Remove its assignments first.`,
      );
}

/** Oracle, Policy-Based Volume Group Backups: a group takes only a policy that a user defined. */
export function whyNotAssignable(policy: PolicyRecord, assetType: string): ServiceError | undefined {
  return assetType === 'volumegroup' && isOracleDefined(policy)
    ? invalidParameter(
        `Backup policy ${policy.displayName} is defined by Oracle and cannot be assigned to a volume group. Assign a policy of your own.`,
      )
    : undefined;
}

/** A copy into the policy's own region would be no copy. */
export function whyNotDestination(region: string, destination: string): ServiceError | undefined {
  return region === destination
    ? invalidParameter(
        `destinationRegion is ${destination}, the policy's own region. Give another region, or 'none' for no copies.`,
      )
    : undefined;
}

/** Oracle, Policy-Based Volume Group Backups: a member is managed by the group that has a policy. */
export const whyManagedByGroup = (volumeId: string, groupId: string): ServiceError =>
  conflict(`Volume ${volumeId} is backed up by the policy of its volume group ${groupId}, which goes before its own.`);

/** The asset of an assignment went without it. */
export const whyScheduleWaits = (assetId: string): ServiceError =>
  notFound(`Asset ${assetId} does not exist any more.`);
