import { crc32 } from 'node:zlib';
import { StoreError } from '../errors';

const SEAL_BYTES = 4;
/** Longer than any key; values begin behind it. */
const KEY_ROOM = 2048;
/** Nearly every record fits; it is kept, because fresh memory for each costs more than writing the record. */
const workspace = Buffer.allocUnsafeSlow(KEY_ROOM + 16 * 1024);

/**
 * The value with a checksum in front that covers the key too, so that a value under a wrong key does not pass. Good until the next
 * call.
 */
export function seal(key: Uint8Array, value: Uint8Array | string): Buffer {
  const longest = KEY_ROOM + (typeof value === 'string' ? 3 * value.length : value.length);
  const bytes = longest <= workspace.length ? workspace : Buffer.allocUnsafe(longest);
  const start = KEY_ROOM - key.length;
  bytes.set(key, start);
  const end = KEY_ROOM + put(bytes, value);
  const checksum = crc32(bytes.subarray(start, end));
  bytes.writeUInt32LE(checksum, KEY_ROOM - SEAL_BYTES);
  return bytes.subarray(KEY_ROOM - SEAL_BYTES, end);
}

function put(bytes: Buffer, value: Uint8Array | string): number {
  if (typeof value === 'string') return bytes.write(value, KEY_ROOM);
  bytes.set(value, KEY_ROOM);
  return value.length;
}

/** The value within, once its checksum matches. */
export function unseal(key: Uint8Array, sealed: Buffer): Buffer {
  // LMDB's binding sets the length of a larger buffer, which `subarray` heeds only when it is told.
  const value = sealed.subarray(SEAL_BYTES, sealed.length);
  if (sealed.length < SEAL_BYTES || sealed.readUInt32LE(0) !== crc32(value, crc32(key))) {
    throw new StoreError(
      'DAMAGED',
      `the index record ${JSON.stringify(Buffer.from(key).toString('latin1'))} does not match its checksum; run check to learn what is lost`,
    );
  }
  return value;
}
