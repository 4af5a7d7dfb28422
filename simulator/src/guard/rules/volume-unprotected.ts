import type { PlannedResource } from '../../plan';
import type { Finding } from '../finding';
import { isProtected, stayingVolumes } from '../protection';

/** A volume that nothing would back up. */
export function volumeUnprotected(resources: readonly PlannedResource[]): Finding[] {
  return stayingVolumes(resources)
    .filter((volume) => !isProtected(resources, volume))
    .map((volume) => ({
      rule: 'volume-unprotected' as const,
      address: volume.address,
      what: `After the plan no backup policy and no backup protects ${
        volume.type === 'oci_core_instance' ? 'the boot volume of this instance' : 'this volume'
      }.`,
      mend: 'Assign a policy with oci_core_volume_backup_policy_assignment, or tell the guard to --ignore it.',
    }));
}
