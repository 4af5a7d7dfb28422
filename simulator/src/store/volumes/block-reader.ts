import { BLOCK_SIZE } from '../block-store';
import { checksumOf } from '../blocks/checksum';
import { segmentOf } from '../blocks/segment-files';
import { StoreError } from '../errors';
import { LEAF_SIZE } from '../manifest/node';
import { leavesIn } from '../manifest/tree-walk';
import type { Engine } from './engine';

/** Stored blocks that are nearer to one another in a segment than this are read in one go, with what lies between. */
const MAX_GAP = 8;
const MAX_SPAN = 256;

interface StoredBlock {
  readonly block: number;
  readonly slot: number;
  readonly checksum: number;
}

/**
 * Reads blocks of one version into `target`, which starts out as zeros, and verifies each; notes their checksums where asked. Throws at
 * the first that does not match.
 */
export function readBlocks(engine: Engine, root: number, start: number, target: Buffer, checksums?: Uint32Array): void {
  const stored = [...storedBlocks(engine, root, start, start + target.length / BLOCK_SIZE)];
  if (checksums) for (const { block, checksum } of stored) checksums[block - start] = checksum;
  if (!ascending(stored)) stored.sort((a, b) => a.slot - b.slot);
  for (let from = 0; from < stored.length; ) {
    let to = from + 1;
    while (to < stored.length && follows(stored, from, to)) to++;
    readRun(engine, stored.slice(from, to), start, target);
    from = to;
  }
}

function readRun(engine: Engine, run: readonly StoredBlock[], start: number, target: Buffer): void {
  const [first] = run;
  const last = run[run.length - 1];
  const slots = last.slot - first.slot + 1;
  const at = (first.block - start) * BLOCK_SIZE;
  if (run.every(({ block, slot }) => block - first.block === slot - first.slot) && slots === run.length) {
    const bytes = target.subarray(at, at + slots * BLOCK_SIZE);
    engine.segments.read(first.slot, bytes);
    run.forEach((stored, index) => {
      verify(bytes, index * BLOCK_SIZE, stored);
    });
    return;
  }
  const bytes = Buffer.allocUnsafe(slots * BLOCK_SIZE);
  engine.segments.read(first.slot, bytes);
  for (const stored of run) {
    const offset = (stored.slot - first.slot) * BLOCK_SIZE;
    verify(bytes, offset, stored);
    bytes.copy(target, (stored.block - start) * BLOCK_SIZE, offset, offset + BLOCK_SIZE);
  }
}

function* storedBlocks(engine: Engine, root: number, start: number, end: number): Generator<StoredBlock> {
  for (const { base, leaf } of leavesIn(engine.nodes, root, start, end)) {
    for (let index = Math.max(0, start - base); index < Math.min(LEAF_SIZE, end - base); index++) {
      const slot = leaf.slots[index];
      if (slot !== 0) yield { block: base + index, slot, checksum: leaf.checksums[index] };
    }
  }
}

const ascending = (stored: readonly StoredBlock[]): boolean =>
  stored.every(({ slot }, index) => index === 0 || slot > stored[index - 1].slot);

/** Whether the block at `to` is read together with those from `from` on: in the same segment and near enough. */
function follows(stored: readonly StoredBlock[], from: number, to: number): boolean {
  const first = stored[from];
  const before = stored[to - 1];
  const { slot, block } = stored[to];
  if (segmentOf(slot) !== segmentOf(first.slot)) return false;
  if (slot - before.slot === 1 && block - before.block === 1) return true;
  return slot - before.slot <= MAX_GAP && slot - first.slot < MAX_SPAN;
}

function verify(bytes: Buffer, offset: number, { block, slot, checksum }: StoredBlock): void {
  if (checksumOf(bytes, offset) !== checksum) throw damagedBlock(block, slot);
}

function damagedBlock(block: number, slot: number): StoreError {
  return new StoreError(
    'DAMAGED',
    `the stored bytes at offset ${block * BLOCK_SIZE} (slot ${slot}) do not match their checksum; run check to learn what is lost, and restore from a backup that is not`,
  );
}
