import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import * as der from './der';

export interface Certificate {
  /** The certificate in DER. */
  readonly certificate: Buffer;
  /** The private key in PEM (PKCS #8). */
  readonly privateKey: string;
}

const ECDSA_WITH_SHA256 = der.sequence(der.objectIdentifier('2a8648ce3d040302'));
const COMMON_NAME = der.objectIdentifier('550403');
const SUBJECT_ALTERNATIVE_NAME = der.objectIdentifier('551d11');
const BASIC_CONSTRAINTS = der.objectIdentifier('551d13');
const DNS_NAME = 2;
const YEAR_MILLISECONDS = 365 * 24 * 3600 * 1000;

/**
 * Makes the self-signed certificate of one provider process: P-256, for `localhost`, the name that Terraform checks.
 * It is its own root, because Terraform's plugin client trusts it as one.
 */
export function makeCertificate(now: Date): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const name = der.sequence(der.set(der.sequence(COMMON_NAME, der.utf8String('localhost'))));
  const content = der.sequence(
    der.explicit(0, der.integer(Buffer.of(2))),
    der.integer(serialNumber()),
    ECDSA_WITH_SHA256,
    name,
    der.sequence(
      der.generalizedTime(new Date(now.getTime() - YEAR_MILLISECONDS)),
      der.generalizedTime(new Date(now.getTime() + YEAR_MILLISECONDS)),
    ),
    name,
    publicKey,
    der.explicit(3, der.sequence(...extensions())),
  );
  const signature = createSign('sha256').update(content).sign(privateKey);
  return { certificate: der.sequence(content, ECDSA_WITH_SHA256, der.bitString(signature)), privateKey };
}

function extensions(): Buffer[] {
  const names = der.sequence(der.implicit(DNS_NAME, Buffer.from('localhost')));
  return [
    der.sequence(BASIC_CONSTRAINTS, der.boolean(true), der.octetString(der.sequence(der.boolean(true)))),
    der.sequence(SUBJECT_ALTERNATIVE_NAME, der.octetString(names)),
  ];
}

function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] & 0x7f) | 0x40;
  return bytes;
}

export function pem(certificate: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
}
