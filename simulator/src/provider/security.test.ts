import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticText, TerraformWorkspace } from './testing/terraform-workspace';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaasecurity';

const SECRETS = ['SECRETKEY4711', 'SECRETPASSWORD4711', 'SECRETCLIENT4711', 'ocid1.user.oc1..secretuser4711'];

const PROVIDER = `
provider "oci" {
  region                       = "us-ashburn-1"
  user_ocid                    = "${SECRETS[3]}"
  private_key                  = "-----BEGIN PRIVATE KEY-----\\n${SECRETS[0]}\\n-----END PRIVATE KEY-----"
  private_key_password         = "${SECRETS[1]}"
  token_exchange_client_secret = "${SECRETS[2]}"
}
`;

const volume = (name: string, body: string) => `
resource "oci_core_volume" "${name}" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = "Uocm:US-ASHBURN-AD-1"
  ${body}
}
`;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

describe('a plan of new resources', () => {
  it('opens no store', () => {
    const workspace = new TerraformWorkspace().configure(PROVIDER + volume('it', ''));
    expect(workspace.plan().actions).toEqual({ 'oci_core_volume.it': 'create' });
    expect(readdirSync(workspace.home)).toEqual(['terraform']);
    workspace.remove();
  });
});

describe('credentials of the provider block', () => {
  it('are in no log, no state and no store', () => {
    const workspace = new TerraformWorkspace(undefined, { TF_LOG: 'TRACE', OCI_KEY: SECRETS[0] });
    const applied = workspace.configure(PROVIDER + volume('it', '')).apply();
    expect(applied.output).toMatch(
      /\[DEBUG\] provider\.terraform-provider-oci_v8\.28\.0: answered: .*path=\/tfplugin5\.Provider\/ApplyResourceChange/,
    );
    const files = [...filesBelow(workspace.home), join(workspace.folder, 'terraform.tfstate')];
    const texts = [applied.output, ...files.map((path) => readFileSync(path, 'latin1'))];
    for (const secret of SECRETS) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    workspace.remove();
  });
});

describe('hostile values', () => {
  const workspace = new TerraformWorkspace();
  beforeAll(() => workspace.keepWarm());
  afterAll(() => workspace.remove());

  const HOSTILE = {
    control: '"line\\nbreak \\u0000 \\u001b[31m red \\u202e"',
    path: '"../../../../etc/passwd"',
    template: '"$${jndi} %s %n {{7*7}} <script>"',
    prototype: '"__proto__"',
  };

  it('in names and tags are kept as they are, and come to rest', () => {
    const resources = Object.entries(HOSTILE).map(([name, text]) =>
      volume(name, `display_name = ${text}\n freeform_tags = { (${text}) = ${text}, constructor = "x" }`),
    );
    const applied = workspace.configure(PROVIDER + resources.join('')).apply();
    expect(diagnosticText(applied)).toBe('');
    expect(workspace.state()['oci_core_volume.path']).toMatchObject({ display_name: '../../../../etc/passwd' });
    expect(Object.keys(workspace.state()['oci_core_volume.prototype'].freeform_tags as object)).toContain('__proto__');
    expect(workspace.plan().actions).toEqual({});
    expect(diagnosticText(workspace.destroy())).toBe('');
  });

  it('in place of OCIDs are refused, and reach no file', () => {
    for (const id of ['../../world', 'ocid1.volume.oc1.iad.../../../x', '', 'x'.repeat(100_000)]) {
      const source = volume('it', `source_details {\n type = "volume"\n id = "${id}"\n }`);
      const applied = workspace.configure(PROVIDER + source).apply();
      expect(applied.status).toBe(1);
      expect(diagnosticText(applied)).toMatch(/^40[04]-/);
    }
    expect(existsSync(join(workspace.home, '..', 'x'))).toBe(false);
  });

  it('as large as memory allows are taken or refused, and the next call works', () => {
    const thousand = 'x'.repeat(1000);
    const name = `display_name = join("", [for i in range(1000) : "${thousand}"])`;
    workspace.configure(PROVIDER + volume('it', name));
    const applied = workspace.apply();
    expect(applied.status === 0 ? '400-' : diagnosticText(applied)).toMatch(/^40[04]-/);
    workspace.configure(PROVIDER + volume('it', 'display_name = "short"'));
    expect(diagnosticText(workspace.apply())).toBe('');
  });
});
