import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terraformEnvironment } from './environment';
import { isLockedOut, packageHash } from './lock-file';

const folder = mkdtempSync(join(tmpdir(), 'drydock-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the checksum is the one that the real terraform writes down', () => {
  writeFileSync(
    join(folder, 'main.tf'),
    'terraform {\n  required_providers {\n    oci = {\n      source = "oracle/oci"\n    }\n  }\n}\n',
  );
  const { variables, providerFolder } = terraformEnvironment(join(folder, 'world'), { environment: { HOME: folder } });
  execFileSync('terraform', ['init', '-input=false'], { cwd: folder, env: { ...process.env, ...variables } });
  const hash = packageHash(providerFolder);
  expect(readFileSync(join(folder, '.terraform.lock.hcl'), 'utf8')).toContain(`"${hash}"`);
  expect(isLockedOut(folder, hash)).toBe(false);
  expect(isLockedOut(folder, 'h1:of another build')).toBe(true);
});

test('a folder without a lock file, or with one of other providers, locks nobody out', () => {
  const other = mkdtempSync(join(folder, 'other-'));
  expect(isLockedOut(other, 'h1:x')).toBe(false);
  writeFileSync(
    join(other, '.terraform.lock.hcl'),
    'provider "registry.terraform.io/hashicorp/null" {\n  hashes = []\n}\n',
  );
  expect(isLockedOut(other, 'h1:x')).toBe(false);
});
