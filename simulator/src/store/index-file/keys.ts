const NUMBER_BYTES = 6;
export const MAX_NUMBER = 2 ** 48 - 1;

type Part = string | number;

/** A key of the catalogue: a kind, then ids (ended by NUL) and numbers (48 bits, so that they sort). */
export function catalogueKey(kind: string, ...parts: Part[]): Buffer {
  let length = 1;
  for (const part of parts) length += typeof part === 'number' ? NUMBER_BYTES : Buffer.byteLength(part) + 1;
  const key = Buffer.allocUnsafe(length);
  let at = key.writeUInt8(kind.charCodeAt(0));
  for (const part of parts) {
    if (typeof part === 'number') at = key.writeUIntBE(part, at, NUMBER_BYTES);
    else at = key.writeUInt8(0, at + key.write(part, at));
  }
  return key;
}

/** The number with which a key ends. */
export const lastNumber = (key: Buffer): number => key.readUIntBE(key.length - NUMBER_BYTES, NUMBER_BYTES);

export const numberKey = (value: number): Buffer => {
  const key = Buffer.allocUnsafe(NUMBER_BYTES);
  key.writeUIntBE(value, 0, NUMBER_BYTES);
  return key;
};
