import { openCloud } from '../cloud';
import { diagnosticText, TerraformWorkspace } from './testing/terraform-workspace';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaabehaviour';

const PROVIDER = `
provider "oci" {
  region              = "us-ashburn-1"
  ignore_defined_tags = ["Operations.CostCenter"]
}
data "oci_identity_availability_domains" "here" {
  compartment_id = "${COMPARTMENT}"
}
`;

const volume = (body: string, name = 'it') => `
resource "oci_core_volume" "${name}" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = data.oci_identity_availability_domains.here.availability_domains[0].name
  ${body}
}
`;

const backup = (body: string) => `
resource "oci_core_boot_volume_backup" "it" {
  ${body}
}
`;

const policy = (body: string) => `
resource "oci_core_volume_backup_policy" "it" {
  compartment_id = "${COMPARTMENT}"
  ${body}
}
`;

const schedule = (body: string) => `
  schedules {
    backup_type       = "FULL"
    period            = "ONE_WEEK"
    retention_seconds = 604800
    ${body}
  }
`;

describe('what the plan takes for a change', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  beforeAll(async () => {
    await workspace.keepWarm();
    const applied = workspace
      .configure(
        PROVIDER +
          volume(
            'size_in_gbs = "60"\n  freeform_tags = { a = "1" }\n  defined_tags = { "Operations.Owner" = "x" }\n  kms_key_id = "ocid1.key.oc1.iad.bbbb.aaaa"',
          ) +
          policy(schedule('hour_of_day = 3\n day_of_week = "MONDAY"\n offset_type = "STRUCTURED"')),
      )
      .apply();
    expect(diagnosticText(applied)).toBe('');
  });

  const unchangedPolicy = policy(schedule('hour_of_day = 3\n day_of_week = "MONDAY"\n offset_type = "STRUCTURED"'));

  it('letter case of domains, zeros before a size, letter case of tags, a key left empty, tags left out: none', () => {
    // terraform-provider-oci: EqualIgnoreCaseSuppressDiff, Int64StringDiffSuppressFunction, DefinedTagsDiffSuppressFunction.
    workspace.configure(
      `${PROVIDER}
      resource "oci_core_volume" "it" {
        compartment_id      = "${COMPARTMENT}"
        availability_domain = lower(data.oci_identity_availability_domains.here.availability_domains[0].name)
        size_in_gbs         = "0060"
        defined_tags        = { "operations.OWNER" = "x" }
        kms_key_id          = ""
      }${unchangedPolicy}`,
    );
    expect(workspace.plan().actions).toEqual({});
  });

  it('defined tags that the provider shall ignore: none', () => {
    workspace.configure(
      PROVIDER +
        volume('defined_tags = { "Operations.Owner" = "x", "operations.costcenter" = "42" }\n size_in_gbs = 60') +
        unchangedPolicy,
    );
    expect(workspace.plan().actions).toEqual({});
  });

  it('a time zone written out that was UTC anyway: none; another hour: an update', () => {
    const zoned = policy(
      schedule('hour_of_day = 3\n day_of_week = "MONDAY"\n offset_type = "STRUCTURED"\n time_zone = "UTC"'),
    );
    workspace.configure(PROVIDER + volume('') + zoned);
    expect(workspace.plan().actions).toEqual({});
    workspace.configure(PROVIDER + volume('') + zoned.replace('= 3', '= 4'));
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume_backup_policy.it': 'update' });
  });

  it('a smaller size is planned as an update and refused by the service, and the state stays', () => {
    workspace.configure(PROVIDER + volume('size_in_gbs = 55') + unchangedPolicy);
    const applied = workspace.apply();
    expect(applied.actions).toEqual({ 'oci_core_volume.it': 'update' });
    expect(diagnosticText(applied)).toMatch(/^400-InvalidParameter, /);
    expect(diagnosticText(applied)).toMatch(/\nSuggestion: .*\nDocumentation: .*\/resources\/core_volume\n/);
    expect(diagnosticText(applied)).toMatch(
      /\nRequest Target: PUT https:\/\/iaas\.us-ashburn-1\..*\/volumes\/ocid1\.volume\./,
    );
    expect(diagnosticText(applied)).toMatch(/\nOperation Name: UpdateVolume\nOPC request ID: \w+/);
    expect(workspace.state()['oci_core_volume.it']).toMatchObject({ size_in_gbs: '60' });
  });

  it('what was terminated or changed outside is made again or set back', () => {
    const cloud = openCloud({ home: workspace.home });
    const region = cloud.region('us-ashburn-1');
    const { id } = workspace.state()['oci_core_volume.it'];
    region.updateVolume(String(id), { displayName: 'from outside', freeformTags: { a: '2' } });
    workspace.configure(PROVIDER + volume('freeform_tags = { a = "1" }') + unchangedPolicy);
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume.it': 'update' });
    region.deleteVolume(String(id));
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume.it': 'create' });
    cloud.close();
  });
});

describe('what is refused or warned of', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  const BACKED_UP = 'boot_volume_id = "ocid1.bootvolume.oc1.iad.abuwcljrabsent"';

  it('a backup of a volume and of another backup at once', () => {
    workspace.configure(
      PROVIDER +
        backup(`${BACKED_UP}
        source_details {
          region                = "us-phoenix-1"
          boot_volume_backup_id = "ocid1.bootvolumebackup.oc1.phx.abyhqljsabsent"
        }`),
    );
    const { diagnostics } = workspace.validate();
    expect(diagnosticText({ diagnostics })).toContain(
      'Conflicting configuration arguments\n"boot_volume_id": conflicts with source_details',
    );
  });

  it('words that the argument does not know, and sizes that are no integer', () => {
    workspace.configure(PROVIDER + volume('size_in_gbs = "big"\n source_details {\n type = "tape"\n id = "x"\n }'));
    const text = diagnosticText(workspace.validate());
    expect(text).toContain('must be a 64-bit integer');
    expect(text).toContain(
      'expected source_details.0.type to be one of ["blockVolumeReplica" "volume" "volumeBackup" "volumeBackupDelta"], got tape',
    );
  });

  it('a schedule whose hour would be ignored, with a warning (oracle/terraform-provider-oci issue 2056)', () => {
    workspace.configure(PROVIDER + policy(schedule('hour_of_day = 3')));
    const { valid, diagnostics } = workspace.validate();
    expect(valid).toBe(true);
    expect(diagnostics.map(({ severity, summary }) => [severity, summary])).toEqual([
      ['warning', "The schedule's hour_of_day will be ignored"],
    ]);
  });

  it('a backup type in small letters with a warning, an unknown one when it would be sent', () => {
    workspace.configure(PROVIDER + backup(`${BACKED_UP}\n type = "full"`));
    expect(diagnosticText(workspace.validate())).toContain('Write type = "FULL".');
    workspace.configure(PROVIDER + backup(`${BACKED_UP}\n type = "BOGUS"`));
    expect(diagnosticText(workspace.validate())).toBe('');
    expect(diagnosticText(workspace.apply())).toContain(
      'unsupported enum value for Type: BOGUS. Supported values are: FULL,INCREMENTAL.',
    );
  });

  it('a backup of nothing is planned and refused by the service', () => {
    workspace.configure(PROVIDER + backup('display_name = "of nothing"'));
    const applied = workspace.apply();
    expect(applied.actions).toEqual({ 'oci_core_boot_volume_backup.it': 'create' });
    expect(applied.status).toBe(1);
    expect(diagnosticText(applied)).toMatch(/^40[04]-/);
  });

  it('an OCID that nobody has: every attribute of a data source is null, with a warning', () => {
    workspace.configure(`${PROVIDER}
      data "oci_core_boot_volume" "typo" {
        boot_volume_id = "ocid1.bootvolume.oc1.iad.abuwcljrtypo"
      }
      output "id" {
        value = data.oci_core_boot_volume.typo.id == null
      }`);
    const planned = workspace.plan();
    expect(planned.status).toBe(0);
    expect(diagnosticText(planned)).toContain('Nothing has the boot_volume_id');
  });

  it('a region that does not exist, and none at all', () => {
    workspace.configure(`provider "oci" {\n  region = "us-atlantis-1"\n}\n${policy('')}`);
    expect(diagnosticText(workspace.plan())).toContain('unknown region "us-atlantis-1"');
    workspace.configure(policy(''));
    expect(diagnosticText(workspace.plan())).toContain('did not find a proper configuration for region');
    workspace.environment.OCI_REGION = 'eu-frankfurt-1';
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume_backup_policy.it': 'create' });
  });
});

describe('waiting', () => {
  it('passes virtual time; a resource that is late stays in the state, tainted, with the timeout told', () => {
    const workspace = new TerraformWorkspace();
    openCloud({ home: workspace.home, pace: 'realistic' }).close();
    workspace.configure(PROVIDER + volume('size_in_gbs = 50\n timeouts {\n create = "1s"\n }'));
    const late = workspace.apply();
    expect(diagnosticText(late)).toMatch(
      /^Operation Timeout\n[\s\S]*timeout while waiting for state to become 'AVAILABLE'/,
    );
    expect(Object.keys(workspace.state())).toContain('oci_core_volume.it');
    workspace.configure(PROVIDER + volume('size_in_gbs = 50'));
    const mended = workspace.apply();
    expect(mended.actions).toEqual({ 'oci_core_volume.it': 'replace' });
    expect(diagnosticText(mended)).toBe('');
    workspace.remove();
  });
});
