import { createHash } from 'node:crypto';

/** A short number that is always the same for the same text. */
export function hashText(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
