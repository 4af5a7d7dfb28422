# A server in us-ashburn-1 whose boot volume is backed up every night, each backup copied to us-phoenix-1.

terraform {
  required_providers {
    oci = {
      source = "oracle/oci"
    }
  }
}

variable "compartment_ocid" {
  type = string
}

provider "oci" {
  region = "us-ashburn-1"
}

data "oci_identity_availability_domains" "all" {
  compartment_id = var.compartment_ocid
}

data "oci_core_images" "linux" {
  compartment_id   = var.compartment_ocid
  operating_system = "Oracle Linux"
}

resource "oci_core_vcn" "main" {
  compartment_id = var.compartment_ocid
  cidr_blocks    = ["10.0.0.0/24"]
}

resource "oci_core_subnet" "main" {
  compartment_id = var.compartment_ocid
  vcn_id         = oci_core_vcn.main.id
  cidr_block     = "10.0.0.0/24"
}

resource "oci_core_instance" "server" {
  compartment_id      = var.compartment_ocid
  availability_domain = data.oci_identity_availability_domains.all.availability_domains[0].name
  display_name        = "server"
  shape               = "VM.Standard.E4.Flex"

  shape_config {
    ocpus         = 1
    memory_in_gbs = 16
  }

  source_details {
    source_type = "image"
    source_id   = data.oci_core_images.linux.images[0].id
  }

  create_vnic_details {
    subnet_id = oci_core_subnet.main.id
  }
}

resource "oci_core_volume_backup_policy" "nightly" {
  compartment_id     = var.compartment_ocid
  display_name       = "nightly"
  destination_region = "us-phoenix-1"

  schedules {
    backup_type       = "INCREMENTAL"
    period            = "ONE_DAY"
    offset_type       = "STRUCTURED"
    hour_of_day       = 2
    time_zone         = "UTC"
    retention_seconds = 604800
  }
}

resource "oci_core_volume_backup_policy_assignment" "server" {
  asset_id  = oci_core_instance.server.boot_volume_id
  policy_id = oci_core_volume_backup_policy.nightly.id
}

output "boot_volume_id" {
  value = oci_core_instance.server.boot_volume_id
}
