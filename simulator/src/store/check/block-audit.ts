import * as fs from 'node:fs';
import * as path from 'node:path';
import { crc32 } from 'node:zlib';
import { BLOCK_SIZE } from '../block-store';

const SLOTS = 16384;
const SOUND = 1;
const DAMAGED = 2;
const MAX_OPEN_FILES = 32;

/** Verifies each stored block once, however many manifests name it, and remembers which slots are named. */
export class BlockAudit {
  readonly seen = new Map<number, Uint8Array>();
  verifiedBytes = 0;
  private readonly files = new Map<number, number | undefined>();
  private readonly block = Buffer.alloc(BLOCK_SIZE);

  constructor(private readonly folder: string) {}

  isSound(slot: number, checksum: number): boolean {
    const segment = Math.floor((slot - 1) / SLOTS);
    const index = (slot - 1) % SLOTS;
    let seen = this.seen.get(segment);
    if (!seen) {
      seen = new Uint8Array(SLOTS);
      this.seen.set(segment, seen);
    }
    if (seen[index] === 0) seen[index] = this.verify(segment, index, checksum) ? SOUND : DAMAGED;
    return seen[index] === SOUND;
  }

  close(): void {
    for (const file of this.files.values()) if (file !== undefined) fs.closeSync(file);
    this.files.clear();
  }

  private verify(segment: number, index: number, checksum: number): boolean {
    this.verifiedBytes += BLOCK_SIZE;
    const file = this.open(segment);
    if (file === undefined) return false;
    return (
      fs.readSync(file, this.block, 0, BLOCK_SIZE, index * BLOCK_SIZE) === BLOCK_SIZE && crc32(this.block) === checksum
    );
  }

  private open(segment: number): number | undefined {
    if (this.files.has(segment)) return this.files.get(segment);
    if (this.files.size >= MAX_OPEN_FILES) this.close();
    const file = openIfPresent(path.join(this.folder, `${segment.toString(16).padStart(8, '0')}.blocks`));
    this.files.set(segment, file);
    return file;
  }
}

function openIfPresent(file: string): number | undefined {
  try {
    return fs.openSync(file, 'r');
  } catch {
    return undefined;
  }
}
