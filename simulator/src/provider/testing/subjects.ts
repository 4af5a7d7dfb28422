/** One attribute of a resource, and values of it that a service takes one after the other without replacing anything. */
export interface Change {
  readonly attribute: string;
  /** In HCL, an argument or a block. */
  readonly texts: readonly string[];
}

/** A resource with all that it needs to exist. */
export interface Subject {
  readonly address: string;
  readonly base: string;
  readonly changes: readonly Change[];
  /** Attributes that the service does not answer, so that an import knows nothing of them. */
  readonly unanswered?: readonly string[];
}

const COMPARTMENTS = ['ocid1.compartment.oc1..aaaaaaaaone', 'ocid1.compartment.oc1..aaaaaaaatwo'];
const KEYS = ['ocid1.key.oc1.iad.vault.aaaaaaaaone', 'ocid1.key.oc1.iad.vault.aaaaaaaatwo'];

export const SUBJECTS_HEAD = `
provider "oci" {
  region = "us-ashburn-1"
}
locals {
  domain = "Uocm:US-ASHBURN-AD-1"
}
data "oci_core_images" "linux" {
  compartment_id = "${COMPARTMENTS[0]}"
  filter {
    name   = "display_name"
    values = ["^Oracle-Linux-"]
    regex  = true
  }
}
`;

const argument = (attribute: string, ...values: string[]): Change => ({
  attribute,
  texts: values.map((value) => `${attribute} = ${value}`),
});

const names = argument('display_name', '"first"', '"zweite ü"');
const freeformTags = argument('freeform_tags', '{ a = "1" }', '{ a = "2", b = "" }', '{}');
const definedTags = argument('defined_tags', '{ "Ops.Owner" = "x" }', '{ "Ops.Owner" = "y", "Ops.Cost" = "1" }');
const tags = [names, freeformTags, definedTags];
const compartments = argument('compartment_id', ...COMPARTMENTS.map((id) => `"${id}"`));
const sizes = argument('size_in_gbs', '60', '"0070"');
const keys = argument('kms_key_id', ...KEYS.map((id) => `"${id}"`));
const retention: Change = {
  attribute: 'retention_period',
  texts: ['DAYS', 'YEARS'].map(
    (unit) => `retention_period {\n retention_time_amount = 7\n retention_time_unit = "${unit}"\n }`,
  ),
};
const autotune: Change = {
  attribute: 'autotune_policies',
  texts: [20, 40].map(
    (vpus) => `autotune_policies {\n autotune_type = "PERFORMANCE_BASED"\n max_vpus_per_gb = ${vpus}\n }`,
  ),
};
const schedules: Change = {
  attribute: 'schedules',
  texts: ['hour_of_day = 0', 'hour_of_day = 5\n time_zone = "REGIONAL_DATA_CENTER_TIME"'].map(
    (when) => `schedules {
      backup_type       = "INCREMENTAL"
      period            = "ONE_DAY"
      retention_seconds = 86400
      offset_type       = "STRUCTURED"
      ${when}
    }`,
  ),
};

export const SUBJECTS: readonly Subject[] = [
  {
    address: 'oci_core_volume.it',
    base: 'availability_domain = local.domain',
    changes: [compartments, ...tags, sizes, argument('vpus_per_gb', '10', '20', '0'), keys, autotune],
  },
  {
    address: 'oci_core_volume_backup.it',
    base: 'volume_id = oci_core_volume.it.id',
    changes: [...tags, retention, argument('is_prevent_deletion_enabled', 'true', 'false')],
  },
  { address: 'oci_core_vcn.it', base: 'cidr_block = "10.0.0.0/16"', changes: [compartments, ...tags] },
  {
    address: 'oci_core_subnet.it',
    base: 'vcn_id = oci_core_vcn.it.id\n cidr_block = "10.0.1.0/24"',
    changes: [compartments, ...tags],
  },
  {
    address: 'oci_core_instance.it',
    base: `
      availability_domain = local.domain
      shape               = "VM.Standard.E4.Flex"
      create_vnic_details {
        subnet_id = oci_core_subnet.it.id
      }
      source_details {
        source_type = "image"
        source_id   = data.oci_core_images.linux.images[0].id
      }`,
    changes: [
      compartments,
      ...tags,
      argument('metadata', '{ a = "1" }', '{ a = "2" }'),
      argument('state', '"STOPPED"', '"RUNNING"'),
    ],
  },
  {
    address: 'oci_core_boot_volume_backup.it',
    base: 'boot_volume_id = oci_core_instance.it.boot_volume_id',
    changes: [compartments, ...tags, retention, argument('is_indefinite_retention_enabled', 'true', 'false')],
  },
  {
    address: 'oci_core_boot_volume.it',
    base: `
      availability_domain = local.domain
      source_details {
        type = "bootVolumeBackup"
        id   = oci_core_boot_volume_backup.it.id
      }`,
    changes: [compartments, ...tags, sizes, argument('vpus_per_gb', '10', '30'), keys, autotune],
  },
  {
    address: 'oci_core_volume_backup_policy.it',
    base: `compartment_id = "${COMPARTMENTS[0]}"`,
    changes: [...tags, schedules, argument('destination_region', '"us-phoenix-1"', '"us-sanjose-1"')],
  },
  {
    address: 'oci_core_volume_group.it',
    base: `
      availability_domain = local.domain
      source_details {
        type       = "volumeIds"
        volume_ids = [oci_core_boot_volume.it.id, oci_core_volume.it.id]
      }`,
    changes: [compartments, ...tags],
  },
  {
    address: 'oci_core_volume_group_backup.it',
    base: 'volume_group_id = oci_core_volume_group.it.id',
    changes: [...tags, retention],
  },
  {
    address: 'oci_identity_policy.it',
    base: `compartment_id = "${COMPARTMENTS[0]}"\n name = "operators"`,
    changes: [
      argument('description', '"first"', '"second"'),
      argument(
        'statements',
        '["Allow group a to read volumes in tenancy"]',
        '["Allow group b to read volumes in tenancy", "Allow group c to use volumes in tenancy"]',
      ),
      freeformTags,
    ],
  },
  {
    address: 'oci_identity_compartment.it',
    base: 'compartment_id = "ocid1.tenancy.oc1..aaaaaaaasubjects"\n enable_delete = true',
    changes: [
      argument('description', '"first"', '"second"'),
      argument('name', '"one"', '"two"'),
      freeformTags,
      definedTags,
    ],
    unanswered: ['enable_delete'],
  },
  {
    address: 'oci_limits_quota.it',
    base: `compartment_id = "${COMPARTMENTS[0]}"\n name = "few"`,
    changes: [
      argument('description', '"first"', '"second"'),
      argument(
        'statements',
        `["zero compute-core quotas in compartment id ${COMPARTMENTS[0]}"]`,
        `["set block-storage quota volume-count to 100 in compartment id ${COMPARTMENTS[0]}"]`,
      ),
      freeformTags,
      definedTags,
    ],
  },
];

/** Always written: they are required, or their default stands in the way of the other values. */
const ALWAYS = ['compartment_id', 'description', 'name', 'size_in_gbs', 'statements'];

/** What keeps a backup from being deleted, while it is on. */
export const PROTECTIONS = ['is_indefinite_retention_enabled', 'is_prevent_deletion_enabled'];

/** The resource with the given choice of each attribute's texts. */
export function written(subject: Subject, choice: (change: Change) => string | undefined): string {
  const [type, name] = subject.address.split('.');
  const chosen = subject.changes.map(
    (change) => choice(change) ?? (ALWAYS.includes(change.attribute) ? change.texts[0] : ''),
  );
  return `resource "${type}" "${name}" {\n${subject.base}\n${chosen.join('\n')}\n}\n`;
}
