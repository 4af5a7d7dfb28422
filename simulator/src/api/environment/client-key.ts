import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOcid } from '../../cloud/ocid/ocid';
import { writePrivatelyOnce } from '../private-file';
import { fingerprintOf } from '../signature/key-ring';

/** What a client of Oracle's API must be told before it sends anything. */
export interface ClientKey {
  readonly userId: string;
  readonly fingerprint: string;
  /** Path of the private key in PEM. */
  readonly file: string;
}

/** The user as whom clients of a home ask when nobody says otherwise. */
export const defaultUser = (seed: string): string => makeOcid('user', '', seed);

/** The key that `drydock env` gives to clients. Made on first use; only its owner can read it. */
export function clientKey(home: string, seed: string): ClientKey {
  const file = join(home, 'api', 'client.key');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writePrivatelyOnce(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }
  const fingerprint = fingerprintOf(createPublicKey(readFileSync(file, 'utf8')));
  return { userId: defaultUser(seed), fingerprint, file };
}
