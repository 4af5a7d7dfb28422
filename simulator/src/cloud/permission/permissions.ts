/** Permissions by resource type and verb; each verb has those of the ones before it (Oracle, Details for the Core Services). */
export const VERBS = ['inspect', 'read', 'use', 'manage'] as const;

export type Verb = (typeof VERBS)[number];

type ByVerb = Readonly<Record<Verb, readonly string[]>>;

const byVerb = (inspect: string, read: string, use: string, manage: string): ByVerb => ({
  inspect: words(inspect),
  read: words(read),
  use: words(use),
  manage: words(manage),
});

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

export const RESOURCE_TYPES: Readonly<Record<string, ByVerb>> = {
  volumes: byVerb('VOLUME_INSPECT', '', 'VOLUME_UPDATE VOLUME_WRITE', 'VOLUME_CREATE VOLUME_DELETE VOLUME_MOVE'),
  'volume-attachments': byVerb(
    'VOLUME_ATTACHMENT_INSPECT',
    'VOLUME_ATTACHMENT_READ',
    'VOLUME_ATTACHMENT_UPDATE',
    'VOLUME_ATTACHMENT_CREATE VOLUME_ATTACHMENT_DELETE',
  ),
  'volume-backups': byVerb(
    'VOLUME_BACKUP_INSPECT',
    'VOLUME_BACKUP_READ',
    'VOLUME_BACKUP_COPY VOLUME_BACKUP_UPDATE',
    'VOLUME_BACKUP_CREATE VOLUME_BACKUP_DELETE VOLUME_BACKUP_MOVE',
  ),
  'boot-volume-backups': byVerb(
    'BOOT_VOLUME_BACKUP_INSPECT',
    'BOOT_VOLUME_BACKUP_READ',
    'BOOT_VOLUME_BACKUP_COPY BOOT_VOLUME_BACKUP_UPDATE',
    'BOOT_VOLUME_BACKUP_CREATE BOOT_VOLUME_BACKUP_DELETE BOOT_VOLUME_BACKUP_MOVE',
  ),
  'backup-policies': byVerb(
    'BACKUP_POLICY_INSPECT',
    '',
    'BACKUP_POLICIES_UPDATE',
    'BACKUP_POLICIES_CREATE BACKUP_POLICIES_DELETE',
  ),
  'backup-policy-assignments': byVerb(
    'BACKUP_POLICY_ASSIGNMENT_INSPECT',
    '',
    '',
    'BACKUP_POLICY_ASSIGNMENT_CREATE BACKUP_POLICY_ASSIGNMENT_DELETE',
  ),
  'volume-groups': byVerb(
    'VOLUME_GROUP_INSPECT',
    '',
    '',
    'VOLUME_GROUP_UPDATE VOLUME_GROUP_CREATE VOLUME_GROUP_DELETE VOLUME_GROUP_MOVE',
  ),
  'volume-group-backups': byVerb(
    'VOLUME_GROUP_BACKUP_INSPECT',
    '',
    '',
    'VOLUME_GROUP_BACKUP_UPDATE VOLUME_GROUP_BACKUP_CREATE VOLUME_GROUP_BACKUP_DELETE VOLUME_GROUP_BACKUP_MOVE',
  ),
  instances: byVerb(
    'INSTANCE_INSPECT',
    'INSTANCE_READ',
    'INSTANCE_UPDATE INSTANCE_POWER_ACTIONS INSTANCE_ATTACH_VOLUME INSTANCE_DETACH_VOLUME',
    'INSTANCE_CREATE INSTANCE_DELETE INSTANCE_MOVE INSTANCE_BOOT_VOLUME_REPLACE',
  ),
  'instance-images': byVerb(
    'INSTANCE_IMAGE_INSPECT',
    'INSTANCE_IMAGE_READ',
    'INSTANCE_IMAGE_UPDATE',
    'INSTANCE_IMAGE_CREATE INSTANCE_IMAGE_DELETE INSTANCE_IMAGE_MOVE',
  ),
  vcns: byVerb('VCN_READ', '', '', 'VCN_CREATE VCN_UPDATE VCN_DELETE VCN_MOVE'),
  subnets: byVerb('SUBNET_READ', '', 'SUBNET_ATTACH', 'SUBNET_CREATE SUBNET_UPDATE SUBNET_DELETE SUBNET_MOVE'),
  'work-requests': byVerb('WORKREQUEST_INSPECT', '', '', ''),
};

const VOLUME_FAMILY = [
  'volumes',
  'volume-attachments',
  'volume-backups',
  'boot-volume-backups',
  'backup-policies',
  'backup-policy-assignments',
  'volume-groups',
  'volume-group-backups',
];

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'volume-family': VOLUME_FAMILY,
  'instance-family': ['instances', 'instance-images', 'volume-attachments', 'work-requests'],
  'virtual-network-family': ['vcns', 'subnets'],
  'all-resources': Object.keys(RESOURCE_TYPES),
};

/** The family lacks the two COPY permissions (Oracle, Common Policies). */
const NOT_IN_FAMILY: Readonly<Record<string, readonly string[]>> = {
  'volume-family': ['VOLUME_BACKUP_COPY', 'BOOT_VOLUME_BACKUP_COPY'],
};

export const isResourceType = (name: string): boolean => name in RESOURCE_TYPES || name in FAMILIES;

/** Everything that a verb on a resource type, or a family of them, allows. */
export function permissionsOf(verb: Verb, resourceType: string): Set<string> {
  const types = FAMILIES[resourceType] ?? [resourceType];
  const verbs = VERBS.slice(0, VERBS.indexOf(verb) + 1);
  const all = types.flatMap((type) => verbs.flatMap((each) => RESOURCE_TYPES[type][each]));
  return new Set(all.filter((permission) => !NOT_IN_FAMILY[resourceType]?.includes(permission)));
}

/** The verb and the resource type of a single permission. */
export function homeOf(permission: string): { readonly verb: Verb; readonly resourceType: string } {
  for (const [resourceType, byVerbs] of Object.entries(RESOURCE_TYPES)) {
    const verb = VERBS.find((each) => byVerbs[each].includes(permission));
    if (verb !== undefined) {
      return { verb, resourceType };
    }
  }
  throw new RangeError(`${permission} is not a permission of the block volume or compute service`);
}
