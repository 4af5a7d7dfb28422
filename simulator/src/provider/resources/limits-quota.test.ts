import { diagnosticText, TerraformWorkspace } from '../testing/terraform-workspace';

const TENANCY = 'ocid1.tenancy.oc1..aaaaaaaatenancy';

const configuration = (statement: string, more = '') => `
provider "oci" {
  region = "us-ashburn-1"
}
data "oci_identity_availability_domains" "all" {
  compartment_id = "${TENANCY}"
}
resource "oci_limits_quota" "few" {
  compartment_id = data.oci_identity_availability_domains.all.compartment_id
  name           = "few"
  description    = "few"
  statements     = ["${statement}"]
  ${more}
}
resource "oci_core_volume" "data" {
  compartment_id      = "${TENANCY}"
  availability_domain = "Uocm:US-ASHBURN-AD-1"
  size_in_gbs         = 50
  depends_on          = [oci_limits_quota.few]
}
`;

describe('oci_limits_quota, through terraform', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  it('refuses what is beyond it, until it is raised', () => {
    workspace.configure(configuration(`zero block-storage quota volume-count in tenancy`));
    expect(diagnosticText(workspace.apply())).toMatch(/400-QuotaExceeded[\s\S]*volume-count in policy 'ocid1\.quota/);
    workspace.configure(configuration(`SET block-storage quota volume-count to 1 in tenancy`));
    const raised = workspace.apply();
    expect(diagnosticText(raised)).toBe('');
    expect(raised.actions).toEqual({ 'oci_limits_quota.few': 'update', 'oci_core_volume.data': 'create' });
    workspace.configure(configuration(`set block-storage quota volume-count to 1 in tenancy`));
    expect(workspace.plan().actions).toEqual({});
  });

  it('says which statement is wrong, and that locks are not known', () => {
    workspace.configure(configuration('zero block-storage quotas in region'));
    expect(diagnosticText(workspace.apply())).toContain("'region' stands where 'tenancy' or 'compartment' is expected");
    workspace.configure(configuration('zero block-storage quotas in tenancy', 'locks {\n    type = "FULL"\n  }'));
    expect(diagnosticText(workspace.plan())).toContain('The local cloud knows no locks of quotas');
  });
});
