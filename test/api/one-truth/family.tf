provider "oci" {
  region = "us-ashburn-1"
}
provider "oci" {
  alias  = "away"
  region = "us-phoenix-1"
}
variable "tenancy" {}
variable "compartment" {}
variable "generation" {
  default = 1
}
locals {
  domain = data.oci_identity_availability_domains.here.availability_domains[0].name
  name   = "generation ${var.generation}"
  tags   = { generation = tostring(var.generation) }
}
data "oci_identity_availability_domains" "here" {
  compartment_id = var.compartment
}
data "oci_core_images" "all" {
  compartment_id = var.compartment
  sort_by        = "DISPLAYNAME"
}
resource "oci_identity_compartment" "it" {
  compartment_id = var.tenancy
  name           = "drills"
  description    = local.name
  enable_delete  = true
}
resource "oci_identity_policy" "it" {
  compartment_id = var.tenancy
  name           = "operators"
  description    = local.name
  statements     = ["Allow group operators to manage volume-family in tenancy"]
}
resource "oci_core_vcn" "it" {
  compartment_id = var.compartment
  cidr_blocks    = ["10.0.0.0/16"]
  display_name   = local.name
}
resource "oci_core_subnet" "it" {
  compartment_id = var.compartment
  vcn_id         = oci_core_vcn.it.id
  cidr_block     = "10.0.1.0/24"
  freeform_tags  = local.tags
}
resource "oci_core_instance" "it" {
  compartment_id       = var.compartment
  availability_domain  = local.domain
  shape                = "VM.Standard.E4.Flex"
  display_name         = local.name
  preserve_boot_volume = false
  shape_config {
    ocpus         = 1
    memory_in_gbs = 16
  }
  source_details {
    source_type = "image"
    source_id   = data.oci_core_images.all.images[0].id
  }
  create_vnic_details {
    subnet_id = oci_core_subnet.it.id
  }
}
resource "oci_core_image" "it" {
  compartment_id = var.compartment
  instance_id    = oci_core_instance.it.id
  display_name   = local.name
}
resource "oci_core_boot_volume_backup" "it" {
  boot_volume_id = oci_core_instance.it.boot_volume_id
  type           = "FULL"
  display_name   = local.name
}
resource "oci_core_boot_volume_backup" "copy" {
  provider      = oci.away
  freeform_tags = local.tags
  source_details {
    region                = "us-ashburn-1"
    boot_volume_backup_id = oci_core_boot_volume_backup.it.id
  }
}
resource "oci_core_boot_volume" "it" {
  compartment_id      = var.generation == 1 ? var.compartment : oci_identity_compartment.it.id
  availability_domain = local.domain
  size_in_gbs         = 59 + var.generation
  kms_key_id          = "ocid1.key.oc1.iad.vault.aaaa${var.generation}"
  source_details {
    type = "bootVolumeBackup"
    id   = oci_core_boot_volume_backup.it.id
  }
}
resource "oci_core_volume" "it" {
  compartment_id      = var.compartment
  availability_domain = local.domain
  size_in_gbs         = 59 + var.generation
  vpus_per_gb         = 10 * var.generation
  freeform_tags       = local.tags
}
resource "oci_core_volume_attachment" "it" {
  attachment_type = "paravirtualized"
  instance_id     = oci_core_instance.it.id
  volume_id       = oci_core_volume.it.id
}
resource "oci_core_volume_backup" "it" {
  volume_id     = oci_core_volume.it.id
  freeform_tags = local.tags
}
resource "oci_core_volume_group" "it" {
  compartment_id      = var.compartment
  availability_domain = local.domain
  display_name        = local.name
  source_details {
    type       = "volumeIds"
    volume_ids = [oci_core_volume.it.id]
  }
}
resource "oci_core_volume_group_backup" "it" {
  volume_group_id = oci_core_volume_group.it.id
  display_name    = local.name
}
resource "oci_core_volume_backup_policy" "it" {
  compartment_id = var.compartment
  display_name   = local.name
  schedules {
    backup_type       = "INCREMENTAL"
    period            = "ONE_DAY"
    retention_seconds = 604800 * var.generation
    offset_type       = "STRUCTURED"
    hour_of_day       = var.generation
    time_zone         = "UTC"
  }
}
resource "oci_core_volume_backup_policy_assignment" "it" {
  asset_id  = oci_core_boot_volume.it.id
  policy_id = oci_core_volume_backup_policy.it.id
}
