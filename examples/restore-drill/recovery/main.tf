# The same server in us-phoenix-1, from the newest copy that is there. It asks nothing of us-ashburn-1.

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
  region = "us-phoenix-1"
}

data "oci_identity_availability_domains" "all" {
  compartment_id = var.compartment_ocid
}

# Newest first.
data "oci_core_boot_volume_backups" "copies" {
  compartment_id = var.compartment_ocid
  state          = "AVAILABLE"
}

resource "oci_core_boot_volume" "recovered" {
  compartment_id      = var.compartment_ocid
  availability_domain = data.oci_identity_availability_domains.all.availability_domains[0].name
  display_name        = "recovered"

  source_details {
    type = "bootVolumeBackup"
    id   = data.oci_core_boot_volume_backups.copies.boot_volume_backups[0].id
  }
}

resource "oci_core_vcn" "main" {
  compartment_id = var.compartment_ocid
  cidr_blocks    = ["10.1.0.0/24"]
}

resource "oci_core_subnet" "main" {
  compartment_id = var.compartment_ocid
  vcn_id         = oci_core_vcn.main.id
  cidr_block     = "10.1.0.0/24"
}

resource "oci_core_instance" "server" {
  compartment_id       = var.compartment_ocid
  availability_domain  = oci_core_boot_volume.recovered.availability_domain
  display_name         = "recovered"
  shape                = "VM.Standard.E4.Flex"
  preserve_boot_volume = true

  shape_config {
    ocpus         = 1
    memory_in_gbs = 16
  }

  source_details {
    source_type = "bootVolume"
    source_id   = oci_core_boot_volume.recovered.id
  }

  create_vnic_details {
    subnet_id = oci_core_subnet.main.id
  }
}
