import * as fs from 'node:fs';
import * as path from 'node:path';
import { BLOCK_SIZE } from '../block-store';
import { explained, StoreError } from '../errors';
import type { FileLayer } from '../file-layer';
import type { Participant } from '../index-file/index-file';

/** Blocks in one segment file: 64 MiB. */
export const SEGMENT_SLOTS = 16384;
const SUFFIX = '.blocks';
const MAX_OPEN_FILES = 64;
/** After so many bytes the disk begins to work while more are prepared. */
const EARLY_SYNC_BYTES = 4 * 2 ** 20;

/**
 * The blocks' bytes. A slot is a place for one block: slot 1 is the first block of segment 0, so that 0 can mean "none". Knows nothing
 * of what is in use.
 */
export class SegmentFiles implements Participant {
  private readonly open = new Map<number, number>();
  /** A second handle on a file: the kernel tells a write error once to each, and the early sync must not swallow it. */
  private readonly early = new Map<number, number>();
  /** Bytes written to each segment since the disk was last told to begin. */
  private readonly unsynced = new Map<number, number>();
  private folderUnsynced = false;

  constructor(
    private readonly folder: string,
    private readonly files: FileLayer,
  ) {}

  /** Writes blocks into consecutive slots of one segment. */
  write(slot: number, data: Uint8Array): void {
    const { segment, position } = place(slot);
    try {
      const file = this.forWriting(segment);
      const waiting = (this.unsynced.get(segment) ?? 0) + data.length;
      const early = waiting >= EARLY_SYNC_BYTES;
      this.unsynced.set(segment, early ? 0 : waiting);
      this.files.write(file, data, position);
      if (early) this.files.startSync(this.forEarlySync(segment));
    } catch (error) {
      throw explained(error, this.path(segment));
    }
  }

  /** Reads consecutive slots of one segment. What the file no longer holds is filled with zeros, which no checksum will match. */
  read(slot: number, target: Uint8Array): void {
    const { segment, position } = place(slot);
    let count = 0;
    try {
      count = this.files.read(this.forReading(segment), target, position);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw explained(error, this.path(segment));
    }
    target.fill(0, count);
  }

  /** Blocks are durable before any index record that names them. */
  beforeCommit(): void {
    try {
      for (const segment of this.unsynced.keys()) this.files.sync(this.open.get(segment)!);
      if (this.folderUnsynced) this.files.syncFolder(this.folder);
    } catch (error) {
      throw explained(error, this.folder);
    }
    this.unsynced.clear();
    this.folderUnsynced = false;
  }

  /** After a rollback a segment's number can be given again, and its file may be another one by then: nothing is kept open. */
  ended(committed: boolean): void {
    if (committed) this.closeSurplus();
    else this.close();
  }

  /** Gives a segment's space back, in bytes; nothing may be in use in it. */
  remove(segment: number): number {
    this.unsynced.delete(segment);
    this.closeFile(segment);
    const path = this.path(segment);
    const blocks = fs.statSync(path, { throwIfNoEntry: false })?.blocks ?? 0;
    this.files.remove(path);
    return blocks * 512;
  }

  /** Numbers of the segments that have a file. */
  present(): number[] {
    return fs
      .readdirSync(this.folder)
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => Number.parseInt(name, 16));
  }

  close(): void {
    this.unsynced.clear();
    for (const segment of [...this.open.keys()]) this.closeFile(segment);
  }

  private forWriting(segment: number): number {
    const present = this.open.get(segment);
    if (present !== undefined) return present;
    this.folderUnsynced = true;
    return this.remember(segment, this.files.open(this.path(segment), true));
  }

  private forReading(segment: number): number {
    return this.open.get(segment) ?? this.remember(segment, this.files.open(this.path(segment), false));
  }

  private forEarlySync(segment: number): number {
    const file = this.early.get(segment) ?? this.files.open(this.path(segment), false);
    this.early.set(segment, file);
    return file;
  }

  private remember(segment: number, file: number): number {
    this.closeSurplus();
    this.open.set(segment, file);
    return file;
  }

  private closeSurplus(): void {
    for (const segment of this.open.keys()) {
      if (this.open.size <= MAX_OPEN_FILES) return;
      if (!this.unsynced.has(segment)) this.closeFile(segment);
    }
  }

  private closeFile(segment: number): void {
    const file = this.open.get(segment);
    if (file === undefined) return;
    this.open.delete(segment);
    this.files.close(file);
    const early = this.early.get(segment);
    this.early.delete(segment);
    if (early !== undefined) this.files.close(early);
  }

  private path(segment: number): string {
    return path.join(this.folder, segmentName(segment));
  }
}

const segmentName = (segment: number): string => `${segment.toString(16).padStart(8, '0')}${SUFFIX}`;

export const segmentOf = (slot: number): number => Math.floor((slot - 1) / SEGMENT_SLOTS);

function place(slot: number): { segment: number; position: number } {
  if (!(slot >= 1)) throw new StoreError('DAMAGED', `a manifest names slot ${slot}; expected 1 or more; run check`);
  return { segment: segmentOf(slot), position: ((slot - 1) % SEGMENT_SLOTS) * BLOCK_SIZE };
}
