export const COMPARTMENT = `ocid1.compartment.oc1..${'a'.repeat(60)}`;

export const ocid = (type: string, region = 'iad') => `ocid1.${type}.oc1.${region}.${'a'.repeat(60)}`;

export const providerIn = (region: string, alias?: string) =>
  `provider "oci" {\n  region = "${region}"\n${alias ? `  alias = "${alias}"\n` : ''}}\n`;

/** An instance in us-ashburn-1 from a platform image; its boot volume is `oci_core_instance.server.boot_volume_id`. */
export const SERVER = `
data "oci_identity_availability_domains" "all" {
  compartment_id = "${COMPARTMENT}"
}
data "oci_core_images" "all" {
  compartment_id = "${COMPARTMENT}"
}
resource "oci_core_vcn" "net" {
  compartment_id = "${COMPARTMENT}"
  cidr_blocks    = ["10.0.0.0/16"]
}
resource "oci_core_subnet" "net" {
  compartment_id = "${COMPARTMENT}"
  vcn_id         = oci_core_vcn.net.id
  cidr_block     = "10.0.0.0/24"
}
resource "oci_core_instance" "server" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = data.oci_identity_availability_domains.all.availability_domains[0].name
  shape               = "VM.Standard.E4.Flex"
  create_vnic_details {
    subnet_id = oci_core_subnet.net.id
  }
  source_details {
    source_type = "image"
    source_id   = data.oci_core_images.all.images[0].id
  }
}
`;

/** A clone of the server's boot volume, with further arguments. */
export const clone = (name: string, further = '') => `
resource "oci_core_boot_volume" "${name}" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = oci_core_instance.server.availability_domain
  ${further}
  source_details {
    type = "bootVolume"
    id   = oci_core_instance.server.boot_volume_id
  }
}
`;

export const backupOf = (name: string, bootVolumeId: string, further = '') => `
resource "oci_core_boot_volume_backup" "${name}" {
  boot_volume_id = ${bootVolumeId}
  display_name   = "${name}"
  ${further}
}
`;

export const copyOf = (name: string, source: string, region: string, further = '') => `
resource "oci_core_boot_volume_backup" "${name}" {
  ${further}
  source_details {
    region                = "${region}"
    boot_volume_backup_id = ${source}
  }
}
`;
