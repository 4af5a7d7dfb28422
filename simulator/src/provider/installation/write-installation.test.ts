import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terraformPlatform } from './platform';
import { writeInstallation } from './write-installation';

const folder = mkdtempSync(join(tmpdir(), 'drydock-install-'));
const providerFolder = join(folder, 'provider');
const userHome = join(folder, 'user');
const home = join(folder, 'home');
mkdirSync(join(userHome, '.terraform.d'), { recursive: true });
mkdirSync(providerFolder);
writeFileSync(join(providerFolder, 'provider.js'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const install = (variables: NodeJS.ProcessEnv = {}) =>
  writeInstallation(home, { providerFolder, environment: { HOME: userHome, ...variables } });

describe('the installation', () => {
  test('is a mirror that holds the provider, and a private configuration file below the home', () => {
    const { cliConfigFile } = install();
    const link = join(home, 'terraform/mirror/registry.terraform.io/oracle/oci/8.28.0', terraformPlatform());
    expect(existsSync(join(link, 'provider.js'))).toBe(true);
    expect(cliConfigFile.startsWith(`${home}/terraform/cli-`)).toBe(true);
    expect(statSync(cliConfigFile).mode & 0o777).toBe(0o600);
  });

  test("takes over the user's own files, and not the credentials that Terraform finds by itself", () => {
    writeFileSync(join(userHome, '.terraformrc'), 'disable_checkpoint = true\n');
    writeFileSync(join(userHome, '.terraform.d', 'hosts.tfrc'), 'host "tf.example.com" {\n}\n');
    writeFileSync(join(userHome, '.terraform.d', 'credentials.tfrc.json'), '{"credentials":{}}');
    const text = readFileSync(install().cliConfigFile, 'utf8');
    expect(text).toContain('disable_checkpoint = true');
    expect(text).toContain('host "tf.example.com"');
    expect(text).not.toContain('credentials');
  });

  test('takes over the file that TF_CLI_CONFIG_FILE names, instead of those', () => {
    const named = join(folder, 'named.tfrc');
    writeFileSync(named, 'credentials "a.example" {\n  token = "t"\n}\n');
    const text = readFileSync(install({ TF_CLI_CONFIG_FILE: named }).cliConfigFile, 'utf8');
    expect(text).toContain('credentials "a.example"');
    expect(text).not.toContain('disable_checkpoint');
  });

  test('made again under its own configuration is the same, as in a shell inside a shell', () => {
    const named = join(folder, 'named.tfrc');
    const outer = install({ TF_CLI_CONFIG_FILE: named });
    expect(install({ TF_CLI_CONFIG_FILE: outer.cliConfigFile })).toEqual(outer);
    const plain = install();
    expect(install({ TF_CLI_CONFIG_FILE: plain.cliConfigFile })).toEqual(plain);
  });

  test('tells that TF_CLI_CONFIG_FILE named a file that is not there', () => {
    const { notices } = install({ TF_CLI_CONFIG_FILE: join(folder, 'absent.tfrc') });
    expect(notices).toEqual([expect.stringContaining('absent.tfrc, which does not exist')]);
  });

  test('without a built provider says how to build it', () => {
    expect(() => writeInstallation(home, { providerFolder: join(folder, 'nothing') })).toThrow(/Run `npm run build`/);
  });
});
