import type { IBackupPolicy } from '../backup-policy/backup-policy';
import { BackupPolicyAssignment } from '../backup-policy/backup-policy-assignment';
import { type IConstruct, TerraformResource, TerraformStack } from '../base';
import { resolved } from '../shared/resolved';

/** How a boot volume is protected: by a policy that is known, by one that is not, or not at all. */
export interface Protection {
  readonly isAssigned: boolean;
  readonly policy?: IBackupPolicy;
}

/** Resources of any bindings of the provider, as far as they are looked at here. */
interface AnyResource extends TerraformResource {
  readonly assetIdInput?: string;
  readonly sourceDetails?: { readonly sourceIdInput?: string; readonly volumeIdsInput?: string[] };
}

/** The texts by which a policy can be assigned to the boot volume of this resource; undefined when it has none. */
export function bootVolumeReferences(resource: TerraformResource): string[] | undefined {
  const { terraformResourceType: type, friendlyUniqueId: name } = resource;
  if (type === 'oci_core_boot_volume') {
    return [`\${oci_core_boot_volume.${name}.id}`];
  }
  if (type !== 'oci_core_instance') {
    return undefined;
  }
  const own = `\${oci_core_instance.${name}.boot_volume_id}`;
  const source = resolved(resource, (resource as AnyResource).sourceDetails?.sourceIdInput);
  return typeof source === 'string' ? [own, source] : [own];
}

/** What protects a boot volume in its stack: the assignment of a policy to it, or to a group that it is in. */
export function protectionOf(node: IConstruct, references: string[]): Protection {
  const resources = TerraformStack.of(node)
    .node.findAll()
    .filter((child) => TerraformResource.isTerraformResource(child)) as AnyResource[];
  const assets = [...references, ...groupsWith(resources, references)];
  const assignment = resources.find(
    (resource) =>
      resource.terraformResourceType === 'oci_core_volume_backup_policy_assignment' &&
      assets.includes(String(resolved(resource, resource.assetIdInput))),
  );
  const parent = assignment?.node.scope;
  const policy = parent instanceof BackupPolicyAssignment ? parent.policy : undefined;
  return { isAssigned: assignment !== undefined, policy };
}

function groupsWith(resources: AnyResource[], members: string[]): string[] {
  return resources
    .filter((resource) => resource.terraformResourceType === 'oci_core_volume_group')
    .filter((group) => {
      const ids = resolved(group, group.sourceDetails?.volumeIdsInput);
      return Array.isArray(ids) && ids.some((id) => members.includes(id));
    })
    .map((group) => `\${oci_core_volume_group.${group.friendlyUniqueId}.id}`);
}
