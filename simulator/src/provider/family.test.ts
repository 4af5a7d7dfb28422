import { openCloud } from '../cloud';
import { diagnosticText, TerraformWorkspace } from './testing/terraform-workspace';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaafamily';
const TENANCY = 'ocid1.tenancy.oc1..aaaaaaaafamily';

const CONFIGURATION = `
provider "oci" {
  region = "us-ashburn-1"
}
provider "oci" {
  alias  = "phoenix"
  region = "us-phoenix-1"
}
variable "generation" {
  default = "1"
}
variable "replaced" {
  default = "1"
}
locals {
  compartment = "${COMPARTMENT}"
  domain      = data.oci_identity_availability_domains.here.availability_domains[0].name
  tags        = { generation = var.generation }
}
data "oci_identity_availability_domains" "here" {
  compartment_id = local.compartment
}
data "oci_core_images" "linux" {
  compartment_id   = local.compartment
  operating_system = "Oracle Linux"
  filter {
    name   = "listing_type"
    values = ["NONE"]
  }
  filter {
    name   = "display_name"
    values = ["^Oracle-Linux-"]
    regex  = true
  }
}
resource "oci_identity_compartment" "it" {
  compartment_id = "${TENANCY}"
  name           = "drills"
  description    = "drills \${var.generation}"
  enable_delete  = true
}
resource "oci_identity_policy" "it" {
  compartment_id = "${TENANCY}"
  name           = "operators-\${var.replaced}"
  description    = "operators"
  statements     = ["Allow group operators to manage volume-family in tenancy where request.region = '\${var.generation}'"]
}
resource "oci_limits_quota" "it" {
  compartment_id = "${TENANCY}"
  name           = "few-\${var.replaced}"
  description    = "few"
  statements     = ["set block-storage quota volume-count to 10\${var.generation} in tenancy"]
}
resource "oci_core_vcn" "it" {
  compartment_id = local.compartment
  cidr_blocks    = ["10.0.0.0/16"]
  display_name   = "net \${var.generation}"
  dns_label      = "net\${var.replaced}"
}
resource "oci_core_subnet" "it" {
  compartment_id = local.compartment
  vcn_id         = oci_core_vcn.it.id
  cidr_block     = "10.0.1.0/24"
  freeform_tags  = local.tags
}
resource "oci_core_instance" "it" {
  compartment_id      = local.compartment
  availability_domain = lower(local.domain)
  shape               = "VM.Standard.E4.Flex"
  display_name        = "server \${var.generation}"
  shape_config {
    ocpus         = 1
    memory_in_gbs = 16
  }
  source_details {
    source_type             = "image"
    source_id               = data.oci_core_images.linux.images[0].id
    boot_volume_size_in_gbs = "0060"
  }
  create_vnic_details {
    subnet_id = oci_core_subnet.it.id
  }
  metadata = { ssh_authorized_keys = "key \${var.replaced}" }
}
resource "oci_core_image" "it" {
  compartment_id = local.compartment
  instance_id    = oci_core_instance.it.id
  display_name   = "image \${var.generation}"
}
resource "oci_core_volume" "it" {
  compartment_id      = local.compartment
  availability_domain = local.domain
  size_in_gbs         = 60
  freeform_tags       = local.tags
  autotune_policies {
    autotune_type   = "PERFORMANCE_BASED"
    max_vpus_per_gb = 20
  }
}
resource "oci_core_volume_attachment" "it" {
  attachment_type = "ISCSI"
  instance_id     = oci_core_instance.it.id
  volume_id       = oci_core_volume.it.id
  display_name    = "attached \${var.replaced}"
}
resource "oci_core_volume_backup" "it" {
  volume_id     = oci_core_volume.it.id
  freeform_tags = local.tags
  retention_period {
    retention_time_amount = 30
    retention_time_unit   = "DAYS"
  }
  depends_on = [oci_core_volume_attachment.it]
}
resource "oci_core_boot_volume_backup" "it" {
  boot_volume_id = oci_core_instance.it.boot_volume_id
  type           = var.replaced == "1" ? "FULL" : "INCREMENTAL"
  display_name   = "backup \${var.generation}"
}
resource "oci_core_boot_volume_backup" "copy" {
  provider      = oci.phoenix
  display_name  = "copy"
  freeform_tags = local.tags
  source_details {
    region                = "us-ashburn-1"
    boot_volume_backup_id = oci_core_boot_volume_backup.it.id
  }
}
resource "oci_core_boot_volume" "it" {
  compartment_id      = local.compartment
  availability_domain = local.domain
  size_in_gbs         = 60 + tonumber(var.generation)
  source_details {
    type = "BOOTVOLUMEBACKUP"
    id   = oci_core_boot_volume_backup.it.id
  }
}
resource "oci_core_volume_backup_policy" "it" {
  compartment_id = local.compartment
  display_name   = "nightly \${var.generation}"
  schedules {
    backup_type       = "INCREMENTAL"
    period            = "ONE_DAY"
    retention_seconds = 604800
    hour_of_day       = 0
    offset_type       = "STRUCTURED"
  }
  schedules {
    backup_type       = "FULL"
    period            = "ONE_WEEK"
    day_of_week       = "SUNDAY"
    hour_of_day       = tonumber(var.generation)
    retention_seconds = 2419200
    offset_type       = "STRUCTURED"
    time_zone         = "UTC"
  }
}
resource "oci_core_volume_backup_policy_assignment" "it" {
  asset_id  = oci_core_boot_volume.it.id
  policy_id = oci_core_volume_backup_policy.it.id
}
`;

const IMPORTABLE = [
  'oci_identity_compartment.it',
  'oci_identity_policy.it',
  'oci_limits_quota.it',
  'oci_core_vcn.it',
  'oci_core_subnet.it',
  'oci_core_volume.it',
  'oci_core_volume_attachment.it',
  'oci_core_volume_backup.it',
  'oci_core_boot_volume_backup.it',
  'oci_core_boot_volume.it',
  'oci_core_volume_backup_policy.it',
  'oci_core_volume_backup_policy_assignment.it',
];

describe('every resource of the family, through terraform', () => {
  const workspace = new TerraformWorkspace().configure(CONFIGURATION);
  beforeAll(() => workspace.keepWarm());
  afterAll(() => workspace.remove());

  it('is created and then as configured', () => {
    const applied = workspace.apply();
    expect(diagnosticText(applied)).toBe('');
    expect(Object.keys(workspace.state()).filter((address) => !address.startsWith('data.'))).toHaveLength(15);
    expect(workspace.plan().actions).toEqual({});
  });

  it('is imported as it is', () => {
    const state = workspace.state();
    const blocks = IMPORTABLE.map((address) => `import {\n  to = ${address}\n  id = "${state[address].id}"\n}\n`);
    workspace.run('state', 'rm', ...IMPORTABLE);
    workspace.write('imports.tf', blocks.join(''));
    const planned = workspace.plan();
    expect(diagnosticText(planned)).toBe('');
    expect(planned.actions).toEqual(
      Object.fromEntries([
        ...IMPORTABLE.map((address) => [address, 'import']),
        // What only a create reads is not in the service's answer.
        ['oci_identity_compartment.it', 'update'],
      ]),
    );
    expect(diagnosticText(workspace.apply())).toBe('');
    expect(workspace.plan().actions).toEqual({});
  });

  it('is updated in place', () => {
    const updated = workspace.apply('-var', 'generation=2');
    expect(diagnosticText(updated)).toBe('');
    expect(new Set(Object.values(updated.actions))).toEqual(new Set(['update']));
    expect(Object.keys(updated.actions).sort()).toEqual([
      'oci_core_boot_volume.it',
      'oci_core_boot_volume_backup.copy',
      'oci_core_boot_volume_backup.it',
      'oci_core_image.it',
      'oci_core_instance.it',
      'oci_core_subnet.it',
      'oci_core_vcn.it',
      'oci_core_volume.it',
      'oci_core_volume_backup.it',
      'oci_core_volume_backup_policy.it',
      'oci_identity_compartment.it',
      'oci_identity_policy.it',
      'oci_limits_quota.it',
    ]);
    expect(workspace.plan('-var', 'generation=2').actions).toEqual({});
  });

  it('is replaced where a change cannot be made in place', () => {
    const replaced = workspace.apply('-var', 'generation=2', '-var', 'replaced=2');
    expect(diagnosticText(replaced)).toBe('');
    expect(replaced.actions).toMatchObject({
      'oci_core_boot_volume.it': 'replace',
      'oci_core_boot_volume_backup.copy': 'replace',
      'oci_core_boot_volume_backup.it': 'replace',
      'oci_core_instance.it': 'replace',
      'oci_core_vcn.it': 'replace',
      'oci_core_volume_attachment.it': 'replace',
      'oci_core_volume_backup_policy_assignment.it': 'replace',
      'oci_identity_policy.it': 'replace',
      'oci_limits_quota.it': 'replace',
    });
    expect(workspace.plan('-var', 'generation=2', '-var', 'replaced=2').actions).toEqual({});
  });

  it('is destroyed, and nothing is left', () => {
    expect(diagnosticText(workspace.destroy())).toBe('');
    expect(workspace.state()).toEqual({});
    const cloud = openCloud({ home: workspace.home });
    const region = cloud.region('us-ashburn-1');
    const left = [
      ...region.listBootVolumes({ compartmentId: COMPARTMENT }),
      ...region.listBootVolumeBackups({ compartmentId: COMPARTMENT }),
      ...region.listVolumes({ compartmentId: COMPARTMENT }),
      ...region.listInstances({ compartmentId: COMPARTMENT }),
    ];
    expect(left.filter(({ lifecycleState }) => lifecycleState !== 'TERMINATED')).toEqual([]);
    cloud.close();
  });
});
