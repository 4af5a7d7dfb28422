type Json = Record<string, unknown>;

/** Where a type of Terraform's resources is found in Oracle's API. */
export const collections: Readonly<Record<string, string>> = {
  oci_identity_compartment: 'compartments',
  oci_identity_policy: 'policies',
  oci_core_vcn: 'vcns',
  oci_core_subnet: 'subnets',
  oci_core_instance: 'instances',
  oci_core_image: 'images',
  oci_core_boot_volume: 'bootVolumes',
  oci_core_boot_volume_backup: 'bootVolumeBackups',
  oci_core_volume: 'volumes',
  oci_core_volume_attachment: 'volumeAttachments',
  oci_core_volume_backup: 'volumeBackups',
  oci_core_volume_group: 'volumeGroups',
  oci_core_volume_group_backup: 'volumeGroupBackups',
  oci_core_volume_backup_policy: 'volumeBackupPolicies',
  oci_core_volume_backup_policy_assignment: 'volumeBackupPolicyAssignments',
};

export interface Agreement {
  /** Fields that both sides show. */
  readonly compared: number;
  readonly differences: readonly { readonly field: string; readonly terraform: unknown; readonly api: unknown }[];
}

const RENAMED: Readonly<Record<string, string>> = { state: 'lifecyclestate' };

/** Compares Terraform's attributes with the API's JSON, field by field, where both have one. */
export function compare(attributes: Json, json: Json, at = ''): Agreement {
  const fields = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value]));
  const parts = Object.entries(attributes).flatMap(([name, terraform]): Agreement[] => {
    const plain = name.replaceAll('_', '');
    const api = fields.get(RENAMED[plain] ?? plain);
    if (terraform === null || api === undefined) return [];
    return [compareField(terraform, api, `${at}${name}`)];
  });
  return {
    compared: parts.reduce((sum, { compared }) => sum + compared, 0),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

function compareField(terraform: unknown, api: unknown, field: string): Agreement {
  // A block is a list of one, an object of the API stands alone.
  if (isBlock(terraform) && isJson(api)) return compare(terraform[0], api, `${field}.`);
  if (isBlock(terraform) && Array.isArray(api) && api.length === terraform.length) {
    const pairs = terraform.map((item, index) => compare(item, api[index] as Json, `${field}.`));
    return {
      compared: pairs.reduce((sum, { compared }) => sum + compared, 0),
      differences: pairs.flatMap(({ differences }) => differences),
    };
  }
  const [left, right] = [normal(terraform), normal(isJson(api) ? flatTags(api) : api)];
  return { compared: 1, differences: left === right ? [] : [{ field, terraform, api }] };
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlock = (value: unknown): value is Json[] => Array.isArray(value) && value.length > 0 && value.every(isJson);

/** Defined tags are namespaces of keys in the API, keys with a dot in Terraform. */
function flatTags(tags: Json): Json {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) =>
      isJson(value) ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, inner]) : [[name, value]],
    ),
  );
}

/** Terraform keeps 64-bit numbers as texts, and times as Go prints them. */
function normal(value: unknown): string {
  if (Array.isArray(value)) return value.map(normal).join('|');
  if (isJson(value))
    return JSON.stringify(
      Object.entries(value)
        .map(([name, inner]) => [name, normal(inner)])
        .sort(),
    );
  const text = String(value);
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?: \+0000 UTC|Z)$/.exec(text) ?? [];
  return day ? String(Date.parse(`${day}T${time}Z`)) : text;
}
