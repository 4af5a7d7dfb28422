import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeConfiguration } from './merged-configuration';

const folder = mkdtempSync(join(tmpdir(), 'drydock-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const merge = (...texts: string[]) =>
  mergeConfiguration('/mirror', {
    files: texts.map((text, index) => ({ path: `/home/me/${index}.tfrc`, text })),
    pluginFolders: [],
  });

/** What the real terraform says about a CLI configuration; empty when it finds nothing wrong. */
function complaints(text: string): string {
  const file = join(folder, 'cli.tfrc');
  writeFileSync(file, text);
  const environment = { ...process.env, TF_CLI_CONFIG_FILE: file, CHECKPOINT_DISABLE: '1' };
  const said = execFileSync('terraform', ['version'], { env: environment, encoding: 'utf8' });
  return said.includes('CLI configuration') ? said : '';
}

describe('the merged CLI configuration', () => {
  test('without any other: our mirror for oracle/oci, the registry for the rest', () => {
    const { text, notices } = merge();
    expect(text).toBe(`provider_installation {
  filesystem_mirror {
    path    = "/mirror"
    include = ["registry.terraform.io/oracle/oci", "registry.opentofu.org/oracle/oci"]
  }

  direct {
    exclude = ["registry.terraform.io/oracle/oci", "registry.opentofu.org/oracle/oci"]
  }
}
`);
    expect(notices).toEqual([]);
    expect(complaints(text)).toBe('');
  });

  test('keeps credentials and hosts', () => {
    const { text } = merge('credentials "app.terraform.io" {\n  token = "secret"\n}\ndisable_checkpoint = true\n');
    expect(text).toContain('credentials "app.terraform.io" {\n  token = "secret"\n}');
    expect(text).toContain('disable_checkpoint = true');
    expect(complaints(text)).toBe('');
  });

  test('keeps how other providers are installed, and takes oracle/oci out of it', () => {
    const { text } = merge(`
      provider_installation {
        network_mirror {
          url     = "https://mirror.example/"
          exclude = ["example.com/*/*"]
        }
        direct { include = ["example.com/*/*"] }
      }`);
    expect(text).toContain('url     = "https://mirror.example/"');
    expect(text).toContain(
      'exclude = ["registry.terraform.io/oracle/oci", "registry.opentofu.org/oracle/oci", "example.com/*/*"]',
    );
    expect(text.match(/provider_installation/g)).toHaveLength(1);
    expect(complaints(text)).toBe('');
  });

  test('keeps dev_overrides of other providers first, and tells that the one of oracle/oci is not in force', () => {
    const { text, notices } = merge(
      'provider_installation {\n dev_overrides {\n "oracle/oci" = "/a"\n "hashicorp/null" = "/b"\n }\n direct {}\n}',
    );
    expect(text.indexOf('dev_overrides')).toBeLessThan(text.indexOf('filesystem_mirror'));
    expect(text).toContain('"hashicorp/null" = "/b"');
    expect(text).not.toContain('"oracle/oci" = "/a"');
    expect(notices).toEqual([expect.stringContaining('dev_overrides of oracle/oci is not in force')]);
    expect(complaints(text)).toBe('');
  });

  test('leaves a shared plugin cache alone, and tells so', () => {
    const { text, notices } = merge('plugin_cache_dir = "/cache"');
    expect(text).not.toContain('/cache');
    expect(notices).toEqual([expect.stringContaining('plugin_cache_dir is not used here')]);
  });

  test('reads the JSON form', () => {
    const settings = {
      credentials: { 'app.terraform.io': { token: 'secret' } },
      disable_checkpoint: true,
      provider_installation: [{ filesystem_mirror: [{ path: '/other', include: ['*/*'] }], direct: {} }],
    };
    const { text, notices } = merge(JSON.stringify(settings));
    expect(text).toContain('credentials "app.terraform.io" {\ntoken = "secret"\n}');
    expect(text).toContain('path = "/other"');
    expect(notices).toEqual([]);
    expect(complaints(text)).toBe('');
  });

  test('tells which file cannot be read, and goes on with the others', () => {
    const { text, notices } = merge('host "x" {', 'disable_checkpoint = true');
    expect(notices).toEqual([expect.stringMatching(/^\/home\/me\/0\.tfrc cannot be read \(line 1: "}" is missing\)/)]);
    expect(text).toContain('disable_checkpoint = true');
  });

  test('names the folders that Terraform would have searched by itself', () => {
    const { text } = mergeConfiguration('/mirror', { files: [], pluginFolders: ['/home/me/.terraform.d/plugins'] });
    expect(text).toContain('path = "/home/me/.terraform.d/plugins"');
    expect(complaints(text)).toBe('');
  });
});
