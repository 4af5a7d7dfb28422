import { openCloud } from '../../cloud';
import { diagnosticText, TerraformWorkspace } from '../testing/terraform-workspace';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaainstance';

const stack = (instance: string, source: string) => `
provider "oci" {
  region = "us-ashburn-1"
}
data "oci_core_images" "linux" {
  compartment_id = "${COMPARTMENT}"
  filter {
    name   = "display_name"
    values = ["^Oracle-Linux-"]
    regex  = true
  }
}
resource "oci_core_vcn" "it" {
  compartment_id = "${COMPARTMENT}"
  cidr_block     = "10.0.0.0/16"
}
resource "oci_core_subnet" "it" {
  compartment_id = "${COMPARTMENT}"
  vcn_id         = oci_core_vcn.it.id
  cidr_block     = "10.0.1.0/24"
}
resource "oci_core_instance" "it" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = "Uocm:US-ASHBURN-AD-1"
  shape               = "VM.Standard.E4.Flex"
  create_vnic_details {
    subnet_id        = oci_core_subnet.it.id
    assign_public_ip = "0"
  }
  ${instance}
  source_details {
    ${source}
  }
}
`;

const image = (index: number, more = '') =>
  `source_type = "image"\n source_id = data.oci_core_images.linux.images[${index}].id\n ${more}`;

// terraform-provider-oci, core_instance_resource.go and core_instance_resource_test.go.
describe('an instance', () => {
  const workspace = new TerraformWorkspace();
  beforeAll(() => workspace.keepWarm());
  afterAll(() => workspace.remove());
  const instance = () => workspace.state()['oci_core_instance.it'];
  const apply = (body: string, source: string) => workspace.configure(stack(body, source)).apply();

  const withCloud = <Answer>(look: (region: ReturnType<ReturnType<typeof openCloud>['region']>) => Answer): Answer => {
    const cloud = openCloud({ home: workspace.home });
    try {
      return look(cloud.region('us-ashburn-1'));
    } finally {
      cloud.close();
    }
  };

  it('is launched, and stopped when it shall be', () => {
    expect(diagnosticText(apply('state = "stopped"', image(0)))).toBe('');
    expect(instance()).toMatchObject({ state: 'STOPPED', public_ip: null });
    expect(instance().source_details).toMatchObject([{ boot_volume_size_in_gbs: '50', boot_volume_vpus_per_gb: '10' }]);
    expect(instance().create_vnic_details).toMatchObject([{ assign_public_ip: 'false' }]);
    expect(workspace.plan().actions).toEqual({});
    expect(apply('state = "RUNNING"', image(0)).actions).toEqual({ 'oci_core_instance.it': 'update' });
    expect(instance()).toMatchObject({ state: 'RUNNING' });
  });

  it('gets a larger boot volume in place: the volume itself is changed', () => {
    const { boot_volume_id } = instance();
    const grown = apply('', image(0, 'boot_volume_size_in_gbs = 60'));
    expect(grown.actions).toEqual({ 'oci_core_instance.it': 'update' });
    expect(diagnosticText(grown)).toBe('');
    expect(instance()).toMatchObject({ boot_volume_id });
    expect(withCloud((region) => region.getBootVolume(String(boot_volume_id)).sizeInGBs)).toBe(60);
    expect(workspace.plan().actions).toEqual({});
  });

  it('gets another image in place: its boot volume is replaced, itself is not', () => {
    const { id, boot_volume_id } = instance();
    const changed = apply('', image(1, 'boot_volume_size_in_gbs = 60\n is_preserve_boot_volume_enabled = true'));
    expect(changed.actions).toEqual({ 'oci_core_instance.it': 'update' });
    expect(diagnosticText(changed)).toBe('');
    expect(instance().id).toBe(id);
    expect(instance().boot_volume_id).not.toBe(boot_volume_id);
    expect(withCloud((region) => region.getBootVolume(String(boot_volume_id)).lifecycleState)).toBe('AVAILABLE');
    expect(workspace.plan().actions).toEqual({});
  });

  it('is replaced for other performance units of its boot volume (oracle/terraform-provider-oci issue 1902)', () => {
    workspace.configure(stack('', image(1, 'boot_volume_vpus_per_gb = 20')));
    expect(workspace.plan().actions).toEqual({ 'oci_core_instance.it': 'replace' });
  });

  it('leaves its boot volume behind when that was applied before the destroy', () => {
    expect(diagnosticText(apply('preserve_boot_volume = true', image(1)))).toBe('');
    const { boot_volume_id } = instance();
    expect(diagnosticText(workspace.destroy())).toBe('');
    expect(withCloud((region) => region.getBootVolume(String(boot_volume_id)).lifecycleState)).toBe('AVAILABLE');

    const relaunched = apply('', `source_type = "bootVolume"\n source_id = "${String(boot_volume_id)}"`);
    expect(diagnosticText(relaunched)).toBe('');
    expect(instance()).toMatchObject({ boot_volume_id });
    expect(workspace.plan().actions).toEqual({});
    expect(diagnosticText(workspace.destroy())).toBe('');
    expect(withCloud((region) => region.getBootVolume(String(boot_volume_id)).lifecycleState)).toBe('TERMINATED');
  });
});
