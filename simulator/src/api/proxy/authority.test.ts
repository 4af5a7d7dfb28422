import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pki } from 'node-forge';
import { findRegion } from '../../cloud/region/catalogue';
import { CertificateAuthority } from './authority';
import { issue, newKey } from './certificate';

const home = mkdtempSync(join(tmpdir(), 'drydock-authority-'));
afterAll(() => rmSync(home, { recursive: true }));

const now = Date.now();
const ashburn = findRegion('us-ashburn-1')!;
const authority = new CertificateAuthority(home, () => now);

test('only its owner can read the private key', () => {
  expect(statSync(join(home, 'api', 'authority.key')).mode & 0o777).toBe(0o600);
  expect(statSync(join(home, 'api')).mode & 0o777).toBe(0o700);
  expect(readFileSync(authority.file, 'utf8')).not.toContain('PRIVATE');
});

test('is made once: the next process has the same', () => {
  const before = readFileSync(authority.file, 'utf8');
  new CertificateAuthority(home, () => now);
  expect(readFileSync(authority.file, 'utf8')).toBe(before);
});

test('openssl trusts what it issues for a region, for both forms of host names', () => {
  const { certificate } = authority.identityOf(ashburn);
  writeFileSync(join(home, 'server.pem'), certificate);
  for (const host of ['iaas.us-ashburn-1.oraclecloud.com', 'identity.us-ashburn-1.oci.oraclecloud.com']) {
    expect(verify(host)).toContain('OK');
  }
  expect(() => verify('iaas.us-phoenix-1.oraclecloud.com')).toThrow(/hostname mismatch/i);
});

test('its certificates are for servers only, and end', () => {
  const certificate = new X509Certificate(authority.identityOf(ashburn).certificate);
  expect(certificate.ca).toBe(false);
  expect(Date.parse(certificate.validTo) - now).toBeLessThanOrEqual(397 * 24 * 3600 * 1000);
  expect(Date.parse(certificate.validFrom)).toBeLessThan(now);
});

test("whoever steals its key gains nothing outside Oracle's domain (RFC 5280, Name Constraints)", () => {
  const stored = readFileSync(join(home, 'api', 'authority.key'), 'utf8');
  const certificate = pki.certificateFromPem(readFileSync(authority.file, 'utf8'));
  const forged = issue({ key: pki.privateKeyFromPem(stored), certificate }, newKey(), ['bank.example'], now);
  writeFileSync(join(home, 'server.pem'), forged.certificate);
  expect(() => verify('bank.example')).toThrow(/permitted subtree violation/i);
});

const verify = (host: string) =>
  execFileSync(
    'openssl',
    ['verify', '-CAfile', authority.file, '-verify_hostname', host, '-purpose', 'sslserver', join(home, 'server.pem')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
