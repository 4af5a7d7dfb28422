import { createHash, generateKeyPairSync } from 'node:crypto';
import { asn1, md, pki } from 'node-forge';

/** A private key and the chain of certificates that belongs to it, in PEM. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
}

export interface Issuer {
  readonly key: pki.rsa.PrivateKey;
  readonly certificate: pki.Certificate;
}

const DAY = 24 * 3600 * 1000;

/** RSA, for every client of Oracle's API signs with it and so knows it. */
export const newKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();

/**
 * A certificate authority that vouches for hosts below the domain only: whoever steals its key gains nothing elsewhere.
 *
 * @param now milliseconds since 1970
 */
export function makeAuthority(domain: string, now: number): Identity {
  const key = newKey();
  const certificate = unsigned(key, 'Drydock local cloud', now, 3650 * DAY);
  certificate.setIssuer(certificate.subject.attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { id: '2.5.29.30', critical: true, value: onlyBelow(domain) },
  ]);
  certificate.sign(pki.privateKeyFromPem(key), md.sha256.create());
  return { key, certificate: pki.certificateToPem(certificate) };
}

/** A certificate of a server for host names, which may begin with a wildcard. */
export function issue(issuer: Issuer, key: string, hosts: readonly string[], now: number): Identity {
  const certificate = unsigned(key, hosts[0]!, now, 397 * DAY);
  certificate.setIssuer(issuer.certificate.subject.attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: DNS_NAME, value })) },
  ]);
  certificate.sign(issuer.key, md.sha256.create());
  return { key, certificate: pki.certificateToPem(certificate) + pki.certificateToPem(issuer.certificate) };
}

function unsigned(key: string, commonName: string, now: number, validity: number): pki.Certificate {
  const certificate = pki.createCertificate();
  const { n, e } = pki.privateKeyFromPem(key);
  certificate.publicKey = pki.setRsaPublicKey(n, e);
  // A leading 01 keeps the number positive.
  certificate.serialNumber = `01${createHash('sha256').update(`${key}${commonName}${now}`).digest('hex').slice(0, 30)}`;
  certificate.validity.notBefore = new Date(now - DAY);
  certificate.validity.notAfter = new Date(now + validity);
  certificate.setSubject([{ name: 'commonName', value: commonName }]);
  return certificate;
}

const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** RFC 5280, 4.2.1.10 Name Constraints: host names below the domain are permitted, every address is excluded. */
function onlyBelow(domain: string): asn1.Asn1 {
  const { Class, Type } = asn1;
  const sequence = (items: asn1.Asn1[]) => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, items);
  const name = (kind: number, value: string) => sequence([asn1.create(Class.CONTEXT_SPECIFIC, kind, false, value)]);
  const subtrees = (kind: number, items: asn1.Asn1[]) => asn1.create(Class.CONTEXT_SPECIFIC, kind, true, items);
  const everyAddress = [8, 32].map((length) => name(IP_ADDRESS, '\0'.repeat(length)));
  return sequence([subtrees(0, [name(DNS_NAME, domain)]), subtrees(1, everyAddress)]);
}
