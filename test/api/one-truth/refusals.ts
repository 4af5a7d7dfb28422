import type { ServedCloud } from '../sdk/served-cloud';

/** One wish, told to Terraform and to the API. */
export interface Refusal {
  readonly terraform: string;
  readonly api: { readonly path: string; readonly body: object };
}

const absent = (type: string) => `ocid1.${type}.oc1.iad.abuwcljrabsent`;

export async function refusals(served: ServedCloud, compartmentId: string): Promise<Refusal[]> {
  const region = served.cloud.region('us-ashburn-1');
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const availabilityDomain = domain!.name;
  const volume = region.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 60 });
  const place = `compartment_id = "${compartmentId}"\n  availability_domain = "${availabilityDomain}"`;
  const resource = (type: string, name: string, body: string) => `resource "${type}" "${name}" {\n  ${body}\n}`;
  const own = { compartmentId, availabilityDomain };
  return [
    {
      terraform: resource('oci_core_boot_volume_backup', 'of_nothing', `boot_volume_id = "${absent('bootvolume')}"`),
      api: { path: '/bootVolumeBackups', body: { bootVolumeId: absent('bootvolume') } },
    },
    {
      terraform: resource('oci_core_boot_volume_backup', 'malformed', 'boot_volume_id = "disk one"'),
      api: { path: '/bootVolumeBackups', body: { bootVolumeId: 'disk one' } },
    },
    {
      terraform: resource('oci_core_volume', 'small', `${place}\n  size_in_gbs = 49`),
      api: { path: '/volumes', body: { ...own, sizeInGBs: 49 } },
    },
    {
      terraform: resource('oci_core_volume', 'large', `${place}\n  size_in_gbs = 40000`),
      api: { path: '/volumes', body: { ...own, sizeInGBs: 40_000 } },
    },
    {
      terraform: resource('oci_core_volume', 'fast', `${place}\n  vpus_per_gb = 7`),
      api: { path: '/volumes', body: { ...own, vpusPerGB: 7 } },
    },
    {
      terraform: resource(
        'oci_core_volume',
        'shrunk',
        `${place}\n  size_in_gbs = 50\n  source_details {\n    type = "volume"\n    id = "${volume.id}"\n  }`,
      ),
      api: { path: '/volumes', body: { ...own, sizeInGBs: 50, sourceDetails: { type: 'volume', id: volume.id } } },
    },
    {
      terraform: resource(
        'oci_core_volume_backup_policy_assignment',
        'of_nothing',
        `asset_id = "${volume.id}"\n  policy_id = "${absent('volumebackuppolicy')}"`,
      ),
      api: {
        path: '/volumeBackupPolicyAssignments',
        body: { assetId: volume.id, policyId: absent('volumebackuppolicy') },
      },
    },
    {
      terraform: resource(
        'oci_core_volume_backup_policy',
        'strange',
        `compartment_id = "${compartmentId}"\n  schedules {\n    backup_type = "FULL"\n    period = "ONE_FORTNIGHT"\n    retention_seconds = 86400\n  }`,
      ),
      api: {
        path: '/volumeBackupPolicies',
        body: {
          compartmentId,
          schedules: [{ backupType: 'FULL', period: 'ONE_FORTNIGHT', retentionSeconds: 86_400, offsetSeconds: 0 }],
        },
      },
    },
    {
      terraform: resource(
        'oci_core_volume_group',
        'of_nothing',
        `${place}\n  source_details {\n    type = "volumeIds"\n    volume_ids = ["${absent('volume')}"]\n  }`,
      ),
      api: {
        path: '/volumeGroups',
        body: { ...own, sourceDetails: { type: 'volumeIds', volumeIds: [absent('volume')] } },
      },
    },
    {
      terraform: resource(
        'oci_core_subnet',
        'of_nothing',
        `compartment_id = "${compartmentId}"\n  vcn_id = "${absent('vcn')}"\n  cidr_block = "10.0.0.0/24"`,
      ),
      api: { path: '/subnets', body: { compartmentId, vcnId: absent('vcn'), cidrBlock: '10.0.0.0/24' } },
    },
  ];
}
