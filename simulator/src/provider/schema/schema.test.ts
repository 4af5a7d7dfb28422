import { createHash } from 'node:crypto';
import { TerraformWorkspace } from '../testing/terraform-workspace';

// Of the schema of oracle/oci 8.28.0, as `terraform providers schema -json` prints it, without its descriptions.
const PROVIDER_DIGEST = '92d7e1b6e81b';

const RESOURCE_DIGESTS: { readonly [type: string]: string } = {
  oci_core_boot_volume: '683d0b946830',
  oci_core_boot_volume_backup: '52621c43a683',
  oci_core_image: '3fe33f782b66',
  oci_core_instance: 'a00d6f43407b',
  oci_core_subnet: '394d9c50887b',
  oci_core_vcn: '64f8905363a7',
  oci_core_volume: '847f323b96a6',
  oci_core_volume_attachment: '0ff6ca197d03',
  oci_core_volume_backup: '4677b2798b35',
  oci_core_volume_backup_policy: '82460bd9d8c9',
  oci_core_volume_backup_policy_assignment: '1dc991ce3afb',
  oci_core_volume_group: '6e1afc14fb4b',
  oci_core_volume_group_backup: '55b12ce00c96',
  oci_identity_compartment: '0ff1a7814c8b',
  oci_identity_policy: '70c67299aafe',
  oci_limits_quota: 'cef3e3d10520',
};

const DATA_SOURCE_DIGESTS: { readonly [type: string]: string } = {
  oci_core_boot_volume: '46066291f368',
  oci_core_boot_volume_attachments: 'd3cfaaf74b93',
  oci_core_boot_volume_backup: 'adac1c144f9d',
  oci_core_boot_volume_backups: '36ea454f3b6b',
  oci_core_boot_volume_replica: 'fd2011a17e45',
  oci_core_boot_volume_replicas: 'fd356c4c4d6c',
  oci_core_boot_volumes: '308c55aec5a2',
  oci_core_images: '00797b33617b',
  oci_core_volume: 'ecbe2efa146b',
  oci_core_volume_backup_policies: 'ce59528fae65',
  oci_core_volume_backup_policy_assignments: '09aade0805aa',
  oci_core_volume_backups: '7102aff5709f',
  oci_core_volume_group_backups: 'c1caf9d87a61',
  oci_core_volume_groups: '71181b14c7f0',
  oci_core_volumes: '3c442594a85a',
  oci_identity_availability_domain: 'ec3ea1938012',
  oci_identity_availability_domains: 'a52ff9c973d3',
  oci_identity_compartments: 'c31d7371f19d',
  oci_identity_regions: 'd6c0973694c2',
};

function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('description'));
  return Object.fromEntries(
    entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, item]) => [key, withoutDescriptions(item)]),
  );
}

function digest(schema: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutDescriptions(schema)))
    .digest('hex')
    .slice(0, 12);
}

function digests(schemas: { readonly [type: string]: unknown }): { readonly [type: string]: string } {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, digest(schema)]));
}

describe('the schema that terraform prints', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  it('is that of oracle/oci 8.28.0, but for the descriptions', () => {
    const printed = JSON.parse(workspace.run('providers', 'schema', '-json').stdout);
    const { provider, resource_schemas, data_source_schemas } =
      printed.provider_schemas['registry.terraform.io/oracle/oci'];
    expect(digests(resource_schemas)).toEqual(RESOURCE_DIGESTS);
    expect(digests(data_source_schemas)).toEqual(DATA_SOURCE_DIGESTS);
    expect(digest(provider)).toBe(PROVIDER_DIGEST);
  });
});
