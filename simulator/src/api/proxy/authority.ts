import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pki } from 'node-forge';
import type { RegionFacts } from '../../cloud/region/catalogue';
import { writePrivately, writePrivatelyOnce } from '../private-file';
import { type Identity, type Issuer, issue, makeAuthority, newKey } from './certificate';

const authorityFile = (home: string): string => join(home, 'api', 'authority.pem');

/** Key and certificate in one file, so that no crash can part them. */
const secretFile = (home: string): string => join(home, 'api', 'authority.key');

/** The certificate authority of a home. Made on first use; only the owner of the home can read its private key. */
export class CertificateAuthority {
  /** Path of the certificate that a client has to trust. */
  readonly file: string;
  private readonly issuer: Issuer;
  private readonly issued = new Map<string, Identity>();
  private serverKey: string | undefined;

  /** @param now milliseconds since 1970, by the clock of this machine */
  constructor(
    home: string,
    private readonly now: () => number,
  ) {
    const secret = secretFile(home);
    if (!existsSync(secret)) {
      const { key, certificate } = makeAuthority('oraclecloud.com', now());
      writePrivatelyOnce(secret, key + certificate);
    }
    const stored = readFileSync(secret, 'utf8');
    const certificate = stored.slice(stored.indexOf('-----BEGIN CERTIFICATE'));
    this.issuer = { key: pki.privateKeyFromPem(stored), certificate: pki.certificateFromPem(certificate) };
    this.file = authorityFile(home);
    writePrivately(this.file, certificate);
  }

  /** What proves to a client of the authority that it talks to a region. */
  identityOf({ name }: RegionFacts): Identity {
    let identity = this.issued.get(name);
    if (!identity) {
      this.serverKey ??= newKey();
      const hosts = [`*.${name}.oraclecloud.com`, `*.${name}.oci.oraclecloud.com`];
      identity = issue(this.issuer, this.serverKey, hosts, this.now());
      this.issued.set(name, identity);
    }
    return identity;
  }
}
