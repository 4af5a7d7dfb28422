import type { Entry, IndexFile, Participant } from '../index-file/index-file';
import { catalogueKey, lastNumber, numberKey } from '../index-file/keys';
import { SEGMENT_SLOTS, segmentOf } from './segment-files';

const BITMAP_BYTES = SEGMENT_SLOTS / 8;
const BATCH = 64;
const NEXT_SEGMENT = catalogueKey('X');

/** Consecutive slots of one segment. */
export interface SlotRun {
  readonly slot: number;
  readonly count: number;
}

interface SegmentState {
  /** One bit for each slot; set means in use. */
  readonly bitmap: Buffer;
  used: number;
  /** No bit below this one is free. */
  searchFrom: number;
}

/**
 * Which slots are in use, one record for each segment; a second, empty record marks the segments with room. Works only inside a
 * transaction. What a transaction frees can be given out from the next one on: until the commit, the state before must stay whole.
 */
export class SlotAllocator implements Participant {
  private readonly changed = new Map<number, SegmentState>();
  private freed: number[] = [];

  constructor(private readonly index: IndexFile) {
    index.join(this);
  }

  /** Takes `count` slots, in as few runs as the free room allows, the lowest first. */
  allocate(count: number): SlotRun[] {
    const runs: SlotRun[] = [];
    let left = count;
    for (const segment of count > 0 ? this.withRoom() : []) {
      left -= takeFrom(segment, this.state(segment), left, runs);
      if (left === 0) break;
    }
    return runs;
  }

  free(slot: number): void {
    this.freed.push(slot);
  }

  beforeCommit(): void {
    for (const slot of this.freed) {
      const state = this.state(segmentOf(slot));
      const bit = (slot - 1) % SEGMENT_SLOTS;
      state.bitmap[bit >> 3] &= ~(1 << (bit & 7));
      state.used--;
      state.searchFrom = Math.min(state.searchFrom, bit);
    }
    for (const [segment, state] of this.changed) this.save(segment, state);
  }

  ended(): void {
    this.changed.clear();
    this.freed = [];
  }

  /** Slots in use; those freed by an unfinished transaction are not. */
  usedSlots(): number {
    let used = 0 - this.freed.length;
    for (const state of this.changed.values()) used += state.used;
    for (const { key, value } of this.segments()) if (!this.changed.has(lastNumber(key))) used += value.readUInt32LE(0);
    return used;
  }

  /** Forgets the segments in which nothing is in use and names them. */
  dropEmpty(): number[] {
    const empty = this.segments()
      .filter(({ value }) => value.readUInt32LE(0) === 0)
      .map(({ key }) => lastNumber(key));
    for (const segment of empty) {
      this.index.catalogue.remove(stateKey(segment));
      this.index.catalogue.remove(roomKey(segment));
    }
    return empty;
  }

  isKnown(segment: number): boolean {
    return this.index.catalogue.has(stateKey(segment));
  }

  private segments(): Entry[] {
    return this.index.catalogue.range({ start: catalogueKey('G'), end: catalogueKey('H'), limit: 2 ** 31 - 1 });
  }

  /** Numbers of segments with room, then of new ones without end. */
  private *withRoom(): Generator<number> {
    yield* this.changed.keys();
    let start = catalogueKey('F');
    for (;;) {
      const batch = this.index.catalogue.range({ start, end: catalogueKey('G'), limit: BATCH });
      for (const { key } of batch) if (!this.changed.has(lastNumber(key))) yield lastNumber(key);
      if (batch.length < BATCH) break;
      start = roomKey(lastNumber(batch[batch.length - 1].key) + 1);
    }
    for (;;) yield this.newSegment();
  }

  /** Numbers are never given again: another process may still have a removed segment's file open. */
  private newSegment(): number {
    const stored = this.index.catalogue.get(NEXT_SEGMENT);
    const segment = stored === undefined ? 0 : lastNumber(stored);
    this.index.catalogue.put(NEXT_SEGMENT, numberKey(segment + 1));
    return segment;
  }

  private state(segment: number): SegmentState {
    const present = this.changed.get(segment);
    if (present) return present;
    const stored = this.index.catalogue.get(stateKey(segment));
    const state = stored
      ? { used: stored.readUInt32LE(0), bitmap: Buffer.from(stored.subarray(4)), searchFrom: 0 }
      : { used: 0, bitmap: Buffer.alloc(BITMAP_BYTES), searchFrom: 0 };
    this.changed.set(segment, state);
    return state;
  }

  private save(segment: number, { used, bitmap }: SegmentState): void {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(used);
    this.index.catalogue.put(stateKey(segment), Buffer.concat([head, bitmap]));
    if (used < SEGMENT_SLOTS) this.index.catalogue.put(roomKey(segment), Buffer.alloc(0));
    else this.index.catalogue.remove(roomKey(segment));
  }
}

const stateKey = (segment: number): Buffer => catalogueKey('G', segment);
const roomKey = (segment: number): Buffer => catalogueKey('F', segment);

function takeFrom(segment: number, state: SegmentState, wanted: number, runs: SlotRun[]): number {
  const target = Math.min(wanted, SEGMENT_SLOTS - state.used);
  let taken = 0;
  let start = -1;
  let bit = state.searchFrom;
  for (; taken < target; bit++) {
    const inUse = state.bitmap[bit >> 3] & (1 << (bit & 7));
    if (inUse) {
      start = closeRun(segment, start, bit, runs);
      continue;
    }
    if (start < 0) start = bit;
    state.bitmap[bit >> 3] |= 1 << (bit & 7);
    taken++;
    if (taken === target) closeRun(segment, start, bit + 1, runs);
  }
  state.used += taken;
  state.searchFrom = bit;
  return taken;
}

function closeRun(segment: number, start: number, end: number, runs: SlotRun[]): number {
  if (start >= 0) runs.push({ slot: segment * SEGMENT_SLOTS + start + 1, count: end - start });
  return -1;
}
