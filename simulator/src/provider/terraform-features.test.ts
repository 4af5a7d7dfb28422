import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCloud } from '../cloud';
import { diagnosticText, TerraformWorkspace } from './testing/terraform-workspace';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaafeatures';

const HEAD = `
provider "oci" {
  region = "us-ashburn-1"
}
locals {
  compartment = "${COMPARTMENT}"
  domain      = "Uocm:US-ASHBURN-AD-1"
}
`;

const volume = (name: string, body = '') => `
resource "oci_core_volume" "${name}" {
  compartment_id      = local.compartment
  availability_domain = local.domain
  size_in_gbs         = 50
  ${body}
}
`;

describe('what Terraform does around resources', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  it('for_each, a target, then the rest; nothing to do after', () => {
    workspace.configure(HEAD + volume('many', 'for_each = toset(["a", "b"])\n  display_name = each.key'));
    const targeted = workspace.apply('-target=oci_core_volume.many["a"]');
    expect(targeted.actions).toEqual({ 'oci_core_volume.many["a"]': 'create' });
    expect(workspace.apply().actions).toEqual({ 'oci_core_volume.many["b"]': 'create' });
  });

  it('a moved block renames, a removed block forgets, -replace replaces', () => {
    workspace.configure(
      `${HEAD}${volume('one')}
      moved {
        from = oci_core_volume.many["a"]
        to   = oci_core_volume.one
      }
      removed {
        from = oci_core_volume.many
        lifecycle {
          destroy = false
        }
      }`,
    );
    const before = workspace.state()['oci_core_volume.many["a"]'].id;
    expect(workspace.apply().status).toBe(0);
    expect(Object.keys(workspace.state())).toEqual(['oci_core_volume.one']);
    expect(workspace.state()['oci_core_volume.one'].id).toBe(before);
    workspace.configure(HEAD + volume('one'));
    expect(workspace.plan('-replace=oci_core_volume.one').actions).toEqual({ 'oci_core_volume.one': 'replace' });
  });

  it('prevent_destroy holds, ignore_changes ignores, a saved plan is applied as it was', () => {
    workspace.configure(
      HEAD +
        volume(
          'one',
          'freeform_tags = { a = "1" }\n lifecycle {\n prevent_destroy = true\n ignore_changes = [freeform_tags]\n }',
        ),
    );
    expect(workspace.plan('-out=saved').actions).toEqual({});
    expect(diagnosticText(workspace.plan('-destroy'))).toContain('Instance cannot be destroyed');
    workspace.configure(HEAD + volume('one', 'display_name = "renamed"'));
    workspace.plan('-out=saved');
    expect(workspace.run('apply', 'saved').status).toBe(0);
    expect(workspace.state()['oci_core_volume.one']).toMatchObject({ display_name: 'renamed' });
  });

  it('refresh-only takes in what changed outside; a tainted resource is replaced', () => {
    const { id } = workspace.state()['oci_core_volume.one'];
    const cloud = openCloud({ home: workspace.home });
    cloud.region('us-ashburn-1').updateVolume(String(id), { displayName: 'outside' });
    cloud.close();
    expect(workspace.apply('-refresh-only').status).toBe(0);
    expect(workspace.state()['oci_core_volume.one']).toMatchObject({ display_name: 'outside' });
    workspace.run('taint', 'oci_core_volume.one');
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume.one': 'replace' });
    workspace.run('untaint', 'oci_core_volume.one');
  });

  it('an import block writes its configuration, which then plans clean', () => {
    const { id } = workspace.state()['oci_core_volume.one'];
    workspace.run('state', 'rm', 'oci_core_volume.one');
    workspace.configure(`${HEAD}
      import {
        to = oci_core_volume.found
        id = "${String(id)}"
      }`);
    const planned = workspace.plan('-generate-config-out=generated.tf');
    expect(diagnosticText(planned)).not.toContain('rror');
    expect(existsSync(join(workspace.folder, 'generated.tf'))).toBe(true);
    expect(workspace.apply().actions).toEqual({ 'oci_core_volume.found': 'import' });
    expect(workspace.plan().actions).toEqual({});
    expect(readFileSync(join(workspace.folder, 'generated.tf'), 'utf8')).toContain('size_in_gbs');
    workspace.write('generated.tf', '');
  });

  it('the import command takes an OCID, and says when nothing has it', () => {
    const { id } = workspace.state()['oci_core_volume.found'];
    workspace.run('state', 'rm', 'oci_core_volume.found');
    workspace.configure(HEAD + volume('found'));
    const absent = workspace.run('import', '-no-color', 'oci_core_volume.found', 'ocid1.volume.oc1.iad.abuwcljrabsent');
    expect(absent.stderr).toContain('Cannot import non-existent remote object');
    expect(workspace.run('import', 'oci_core_volume.found', String(id)).status).toBe(0);
    expect(workspace.state()['oci_core_volume.found']).toMatchObject({ id, size_in_gbs: '50' });
  });

  it('terraform test runs a test file against the local cloud', () => {
    const tested = new TerraformWorkspace(workspace.home);
    tested.configure(HEAD + volume('one')).write(
      'size.tftest.hcl',
      `run "creates" {
        assert {
          condition     = oci_core_volume.one.size_in_mbs == "51200"
          error_message = "size"
        }
      }`,
    );
    const { status, stdout } = tested.run('test', '-no-color');
    expect(stdout).toContain('1 passed, 0 failed');
    expect(status).toBe(0);
  });
});

describe('values that only an apply gives', () => {
  it('may stand wherever a value may: in blocks, tags, sizes, sets, whole blocks, a region', () => {
    const workspace = new TerraformWorkspace().configure(`
      provider "oci" {
        region = terraform_data.region.output
      }
      resource "terraform_data" "region" {
        input = "us-ashburn-1"
      }
      resource "terraform_data" "later" {
        input = {
          domain = "Uocm:US-ASHBURN-AD-1"
          size   = "60"
          tag    = "x"
          amount = 86400
          days   = ["MONDAY", "FRIDAY"]
        }
      }
      locals {
        later = terraform_data.later.output
      }
      resource "oci_core_volume" "it" {
        compartment_id      = "${COMPARTMENT}"
        availability_domain = local.later.domain
        size_in_gbs         = local.later.size
        freeform_tags       = { tag = local.later.tag }
      }
      resource "oci_core_volume_backup_policy" "it" {
        compartment_id = "${COMPARTMENT}"
        dynamic "schedules" {
          for_each = local.later.days
          content {
            backup_type       = "FULL"
            period            = "ONE_WEEK"
            day_of_week       = schedules.value
            retention_seconds = local.later.amount
            offset_type       = "STRUCTURED"
          }
        }
      }
      resource "oci_core_volume_group" "none" {
        count               = 0
        compartment_id      = "${COMPARTMENT}"
        availability_domain = local.later.domain
        source_details {
          type       = "volumeIds"
          volume_ids = [oci_core_volume.it.id]
        }
      }`);
    const applied = workspace.apply();
    expect(diagnosticText(applied)).toBe('');
    expect(workspace.state()['oci_core_volume.it']).toMatchObject({ size_in_gbs: '60', freeform_tags: { tag: 'x' } });
    expect(workspace.plan().actions).toEqual({});
    workspace.remove();
  });
});

describe('a state that the real provider wrote', () => {
  it('is read; what this cloud never had is planned anew, what it has is planned as it is', () => {
    const workspace = new TerraformWorkspace().configure(HEAD + volume('one'));
    expect(workspace.apply().status).toBe(0);
    const path = join(workspace.folder, 'terraform.tfstate');
    const state = JSON.parse(readFileSync(path, 'utf8'));
    const [instance] = state.resources[0].instances;
    // The real provider keeps timeouts as private bytes and leaves nulls where the service was silent.
    instance.private = Buffer.from('{"e2bfb730-ecaa-11e6-8f88-34363bc7c4c0":{"create":1200000000000}}').toString(
      'base64',
    );
    instance.attributes.an_attribute_of_another_version = 'x';
    instance.attributes.auto_tuned_vpus_per_gb = null;
    workspace.write('terraform.tfstate', JSON.stringify({ ...state, serial: state.serial + 1 }));
    expect(workspace.plan().actions).toEqual({});
    instance.attributes.id = 'ocid1.volume.oc1.iad.abuwcljrfromelsewhere';
    workspace.write('terraform.tfstate', JSON.stringify({ ...state, serial: state.serial + 2 }));
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume.one': 'create' });
    workspace.remove();
  });
});

describe('an apply that is killed', () => {
  it('leaves no provider process behind, and the next apply goes on', async () => {
    const workspace = new TerraformWorkspace().configure(HEAD + volume('many', 'count = 60'));
    const apply = spawn('terraform', ['apply', '-auto-approve', '-no-color', '-parallelism=2'], {
      cwd: workspace.folder,
      env: workspace.environment,
    });
    await new Promise<void>((resolve) => apply.stdout.on('data', (text) => /complete after/.test(text) && resolve()));
    const providers = childrenOf(apply.pid!);
    expect(providers).not.toEqual([]);
    apply.kill('SIGKILL');
    await until(() => providers.every((pid) => !existsSync(`/proc/${pid}`)));
    expect(diagnosticText(workspace.apply('-lock=false'))).toBe('');
    expect(workspace.plan().actions).toEqual({});
    workspace.remove();
  });
});

function childrenOf(pid: number): string[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'));
  return children.join(' ').split(' ').filter(Boolean);
}

async function until(reached: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!reached()) {
    if (Date.now() > deadline) throw new Error('not reached within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
