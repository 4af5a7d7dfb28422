# Run with: drydock terraform test. The same file runs against Oracle's cloud with plain terraform test, for money.

variables {
  compartment_ocid = "ocid1.compartment.oc1..aaaaaaaapipeline"
}

run "plans_a_protected_volume" {
  command = plan

  assert {
    condition     = alltrue([for schedule in oci_core_volume_backup_policy.nightly.schedules : schedule.retention_seconds >= 7 * 86400])
    error_message = "Every backup must be kept for a week at least."
  }

  assert {
    condition     = oci_core_volume_backup_policy.nightly.destination_region != "us-ashburn-1"
    error_message = "The copies must leave the region."
  }
}

run "applies" {
  assert {
    condition     = oci_core_volume_backup_policy_assignment.data.asset_id == oci_core_volume.data.id
    error_message = "The volume must be under the policy."
  }

  assert {
    condition     = startswith(oci_core_volume.data.id, "ocid1.volume.oc1.iad.")
    error_message = "The volume must be in us-ashburn-1."
  }

  assert {
    condition     = oci_core_volume.data.state == "AVAILABLE"
    error_message = "The volume must be available."
  }
}

run "replaces_nothing" {
  command = plan

  assert {
    condition     = oci_core_volume.data.id == run.applies.volume_id
    error_message = "Nothing may replace the volume."
  }
}
