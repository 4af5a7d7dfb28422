# A data volume that is backed up every night and kept for a week, with a weekly backup that is kept for a quarter.

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

resource "oci_core_volume" "data" {
  compartment_id      = var.compartment_ocid
  availability_domain = data.oci_identity_availability_domains.all.availability_domains[0].name
  display_name        = "data"
  size_in_gbs         = 100
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
    retention_seconds = 7 * 86400
  }

  schedules {
    backup_type       = "FULL"
    period            = "ONE_WEEK"
    offset_type       = "STRUCTURED"
    day_of_week       = "SUNDAY"
    hour_of_day       = 2
    time_zone         = "UTC"
    retention_seconds = 91 * 86400
  }
}

resource "oci_core_volume_backup_policy_assignment" "data" {
  asset_id  = oci_core_volume.data.id
  policy_id = oci_core_volume_backup_policy.nightly.id
}

output "volume_id" {
  value = oci_core_volume.data.id
}
