import { X509Certificate } from 'node:crypto';
import { makeCertificate, pem } from './certificate';

describe('the certificate of a process', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const made = makeCertificate(now);
  const certificate = new X509Certificate(pem(made.certificate));

  it('is for localhost, its own root, on P-256', () => {
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
  });

  it('holds for a year before and after', () => {
    expect(new Date(certificate.validFrom)).toEqual(new Date('2025-03-01T12:00:00Z'));
    expect(new Date(certificate.validTo)).toEqual(new Date('2027-03-01T12:00:00Z'));
  });

  it('has another number and key each time', () => {
    const other = new X509Certificate(pem(makeCertificate(now).certificate));
    expect(other.serialNumber).not.toBe(certificate.serialNumber);
    expect(other.verify(certificate.publicKey)).toBe(false);
  });
});
