import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivately } from '../private-file';

/** A public key whose owner may sign requests. */
export interface ApiKey {
  readonly tenancyId: string;
  readonly userId: string;
  /** MD5 of the key in DER, as 16 pairs of hex digits joined by colons. */
  readonly fingerprint: string;
}

interface StoredKey extends ApiKey {
  /** PEM. */
  readonly publicKey: string;
}

/** What a request names a key by. */
export const keyIdOf = ({ tenancyId, userId, fingerprint }: ApiKey): string => `${tenancyId}/${userId}/${fingerprint}`;

/** The keys of a home, one file each; several processes may use it at once. */
export class KeyRing {
  private readonly folder: string;
  private readonly read = new Map<
    string,
    { readonly keyId: string; readonly key: ApiKey; readonly publicKey: KeyObject }
  >();

  constructor(home: string) {
    this.folder = join(home, 'api', 'keys');
  }

  /**
   * @param pem an RSA key of at least 2048 bits, public or private; only the public part is kept
   * @throws Error when it is none
   */
  add(pem: string, owner: Omit<ApiKey, 'fingerprint'>): ApiKey {
    const publicKey = publicKeyOf(pem);
    const key = { ...owner, fingerprint: fingerprintOf(publicKey) };
    const stored: StoredKey = { ...key, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
    writePrivately(join(this.folder, fileOf(key)), `${JSON.stringify(stored, null, 2)}\n`);
    return key;
  }

  list(): ApiKey[] {
    return this.files().map((file) => this.load(file).key);
  }

  /** False when no key has that fingerprint. */
  remove(fingerprint: string): boolean {
    const files = this.files().filter((file) => this.load(file).key.fingerprint === fingerprint);
    for (const file of files) rmSync(join(this.folder, file));
    return files.length > 0;
  }

  find(keyId: string): KeyObject | undefined {
    return this.files()
      .map((file) => this.load(file))
      .find((each) => each.keyId === keyId)?.publicKey;
  }

  isEmpty(): boolean {
    return this.files().length === 0;
  }

  private files(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((file) => file.endsWith('.json'))
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  /** A key file never changes: its name says everything that is in it. */
  private load(file: string) {
    let loaded = this.read.get(file);
    if (!loaded) {
      const { publicKey, ...key } = JSON.parse(readFileSync(join(this.folder, file), 'utf8')) as StoredKey;
      loaded = { key, keyId: keyIdOf(key), publicKey: createPublicKey(publicKey) };
      this.read.set(file, loaded);
    }
    return loaded;
  }
}

const fileOf = (key: ApiKey): string => `${createHash('sha256').update(keyIdOf(key)).digest('hex').slice(0, 32)}.json`;

function publicKeyOf(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw new Error('The file holds no key in PEM. Give an RSA key, public or private, without a passphrase.');
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < 2048) {
    throw new Error(`The key is ${key.asymmetricKeyType} of ${bits} bits, expected RSA of at least 2048 bits.`);
  }
  return key;
}

/** Oracle, Required Keys and OCIDs: the MD5 of the public key in DER. */
export function fingerprintOf(key: KeyObject): string {
  const digest = createHash('md5')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return digest.match(/../g)!.join(':');
}
