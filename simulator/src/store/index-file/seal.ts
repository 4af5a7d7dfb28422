import { crc32 } from 'node:zlib';
import { StoreError } from '../errors';

const SEAL_BYTES = 4;

/** The value with a checksum in front that covers the key too, so that a value under a wrong key does not pass. */
export function seal(key: Uint8Array, value: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(SEAL_BYTES + value.length);
  sealed.writeUInt32LE(crc32(value, crc32(key)), 0);
  sealed.set(value, SEAL_BYTES);
  return sealed;
}

/** The value within, once its checksum matches. */
export function unseal(key: Uint8Array, sealed: Buffer): Buffer {
  const value = sealed.subarray(SEAL_BYTES);
  if (sealed.length < SEAL_BYTES || sealed.readUInt32LE(0) !== crc32(value, crc32(key))) {
    throw new StoreError(
      'DAMAGED',
      `the index record ${JSON.stringify(Buffer.from(key).toString('latin1'))} does not match its checksum; run check to learn what is lost`,
    );
  }
  return value;
}
