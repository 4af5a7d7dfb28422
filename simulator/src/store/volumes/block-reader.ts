import { BLOCK_SIZE, type Verify } from '../block-store';
import { checksumOf, haveChecksums } from '../blocks/checksum';
import { segmentOf } from '../blocks/segment-files';
import { StoreError } from '../errors';
import { LEAF_SIZE } from '../manifest/node';
import { leavesIn } from '../manifest/tree-walk';
import type { Engine } from './engine';

/** Stored blocks that are nearer to one another in a segment than this are read in one go, with what lies between. */
const MAX_GAP = 8;
const MAX_SPAN = 32;
/** Where such a span lands; kept, because fresh memory costs more than the read. */
const spanBytes = Buffer.allocUnsafeSlow(MAX_SPAN * BLOCK_SIZE);

interface StoredBlock {
  readonly block: number;
  readonly slot: number;
  readonly checksum: number;
}

/** Where the blocks of a range are stored; slot 0 for one that is absent. */
interface Layout {
  readonly slots: Float64Array;
  readonly checksums: Uint32Array;
}

/** From so many blocks a run on, on average, each is read by itself, straight into its place. */
const LONG_RUN = 8;

export interface ReadOptions {
  /** Takes the checksums of the blocks. */
  readonly checksums?: Uint32Array;
  /** Default: at once. Asked only for what stays as it is, since a version that changes meanwhile is read again. */
  readonly verify?: Verify;
}

const verifyNow: Verify = (blocks, checksums, damaged) => {
  if (!haveChecksums(blocks, checksums)) throw damaged();
};

/** Reads blocks of one version into `target`, absent ones as zeros, and verifies each. Throws at the first that does not match. */
export function readBlocks(
  engine: Engine,
  root: number,
  start: number,
  target: Buffer,
  { checksums, verify = verifyNow }: ReadOptions = {},
): void {
  const layout = layoutOf(engine, root, start, target.length / BLOCK_SIZE);
  checksums?.set(layout.checksums);
  const runs = runsIn(layout.slots);
  const present = runs.reduce((sum, { count }) => sum + count, 0);
  if (present < layout.slots.length) target.fill(0);
  if (runs.length === 1 || present >= runs.length * LONG_RUN)
    for (const run of runs) readInPlace(engine, layout, run, start, target, verify);
  else readScattered(engine, layout, start, target);
}

interface Run {
  /** From the beginning of the range. */
  readonly first: number;
  readonly count: number;
}

/** Blocks in a row that lie in a row in one segment. */
function runsIn(slots: Float64Array): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < slots.length; ) {
    let end = first + 1;
    if (slots[first] !== 0) {
      const segment = segmentOf(slots[first]);
      while (end < slots.length && slots[end] === slots[end - 1] + 1 && segmentOf(slots[end]) === segment) end++;
      runs.push({ first, count: end - first });
    }
    first = end;
  }
  return runs;
}

function readInPlace(
  engine: Engine,
  { slots, checksums }: Layout,
  { first, count }: Run,
  start: number,
  target: Buffer,
  verify: Verify,
): void {
  const bytes = target.subarray(first * BLOCK_SIZE, (first + count) * BLOCK_SIZE);
  const expected = checksums.subarray(first, first + count);
  engine.segments.read(slots[first], bytes);
  verify(bytes, expected, () => {
    const index = expected.findIndex((checksum, block) => checksumOf(bytes, block * BLOCK_SIZE) !== checksum);
    return damagedBlock(start + first + index, slots[first + index]);
  });
}

function readScattered(engine: Engine, { slots, checksums }: Layout, start: number, target: Buffer): void {
  const stored: StoredBlock[] = [];
  slots.forEach((slot, index) => {
    if (slot !== 0) stored.push({ block: start + index, slot, checksum: checksums[index] });
  });
  stored.sort((a, b) => a.slot - b.slot);
  for (let from = 0; from < stored.length; ) {
    let to = from + 1;
    while (to < stored.length && follows(stored, from, to)) to++;
    readSpan(engine, stored.slice(from, to), start, target);
    from = to;
  }
}

/** Reads blocks that lie near to one another, with what lies between. */
function readSpan(engine: Engine, span: readonly StoredBlock[], start: number, target: Buffer): void {
  const [first] = span;
  const slots = span[span.length - 1].slot - first.slot + 1;
  const bytes = spanBytes.subarray(0, slots * BLOCK_SIZE);
  engine.segments.read(first.slot, bytes);
  for (const { block, slot, checksum } of span) {
    const offset = (slot - first.slot) * BLOCK_SIZE;
    if (checksumOf(bytes, offset) !== checksum) throw damagedBlock(block, slot);
    bytes.copy(target, (block - start) * BLOCK_SIZE, offset, offset + BLOCK_SIZE);
  }
}

function layoutOf(engine: Engine, root: number, start: number, count: number): Layout {
  const layout = { slots: new Float64Array(count), checksums: new Uint32Array(count) };
  for (const { base, leaf } of leavesIn(engine.nodes, root, start, start + count)) {
    const from = Math.max(0, start - base);
    const to = Math.min(LEAF_SIZE, start + count - base);
    for (let index = from; index < to; index++) layout.slots[base + index - start] = leaf.slots[index];
    layout.checksums.set(leaf.checksums.subarray(from, to), base + from - start);
  }
  return layout;
}

/** Whether the block at `to` is read together with those from `from` on: in the same segment and near enough. */
function follows(stored: readonly StoredBlock[], from: number, to: number): boolean {
  const first = stored[from];
  const before = stored[to - 1];
  const { slot } = stored[to];
  return segmentOf(slot) === segmentOf(first.slot) && slot - before.slot <= MAX_GAP && slot - first.slot < MAX_SPAN;
}

function damagedBlock(block: number, slot: number): StoreError {
  return new StoreError(
    'DAMAGED',
    `the stored bytes at offset ${block * BLOCK_SIZE} (slot ${slot}) do not match their checksum; run check to learn what is lost, and restore from a backup that is not`,
  );
}
