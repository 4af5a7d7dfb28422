import { findRegion, REGIONS } from '../../cloud';
import { availabilityDomainNumber } from '../../cloud/region/availability-domain';
import type { ForecastPolicy, ForecastVolume } from '../../forecast';
import { assignmentsOf, plannedPolicy, policyNamedBy, stayingVolumes } from '../../guard';
import { type PlanDocument, type PlannedResource, plannedResources, type Values } from '../../plan';

const SMALLEST_BOOT_VOLUME_GBS = 50;

/** The volumes that there will be after a plan, each with its policy; instances count for their boot volumes. */
export function planVolumes(plan: PlanDocument, since: number, otherwise: string): ForecastVolume[] {
  const resources = plannedResources(plan);
  return stayingVolumes(resources).map((volume) => ({
    name: volume.address,
    region: regionOf(volume) ?? otherwise,
    usedGBs: sizeOf(volume.after ?? {}),
    policy: policyOf(resources, volume),
    since,
    existing: [],
  }));
}

/** Every policy that the plan has, by display name and by address. */
export function planPolicies(plan: PlanDocument): Map<string, ForecastPolicy> {
  const policies = plannedResources(plan).filter(
    ({ type, after }) => type === 'oci_core_volume_backup_policy' && after,
  );
  return new Map(
    policies.flatMap(({ address, after }) => {
      const policy = plannedPolicy(after!, address);
      return [
        [address, policy],
        [policy.name, policy],
      ] as const;
    }),
  );
}

function policyOf(resources: readonly PlannedResource[], volume: PlannedResource): ForecastPolicy | undefined {
  const [assignment] = assignmentsOf(resources, volume);
  return assignment
    ? policyNamedBy(resources, assignment, 'policy_id')
    : policyNamedBy(resources, volume, 'backup_policy_id');
}

function regionOf({ after }: PlannedResource): string | undefined {
  const domain = after?.availability_domain;
  if (typeof domain !== 'string') return undefined;
  return REGIONS.find((region) => availabilityDomainNumber(findRegion(region.name)!, domain) !== undefined)?.name;
}

function sizeOf(after: Values): number {
  const [source] = Array.isArray(after.source_details) ? (after.source_details as Values[]) : [];
  return Number(after.size_in_gbs ?? source?.boot_volume_size_in_gbs ?? SMALLEST_BOOT_VOLUME_GBS);
}
