import type { ResourceRequest } from '../lifecycle/resource-request';

/** The OCID of the backup policy that is assigned to a volume, which the volume itself does not answer. */
export function assignedPolicyId(assetId: string, request: ResourceRequest): string | undefined {
  return request.region.getVolumeBackupPolicyAssetAssignment({ assetId })[0]?.policyId;
}
