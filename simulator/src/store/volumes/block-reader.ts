import { BLOCK_SIZE } from '../block-store';
import { checksumOf } from '../blocks/checksum';
import { segmentOf } from '../blocks/segment-files';
import { StoreError } from '../errors';
import { LEAF_SIZE } from '../manifest/node';
import { leavesIn } from '../manifest/tree-walk';
import type { Engine } from './engine';

interface Run {
  readonly block: number;
  readonly slot: number;
  readonly checksums: number[];
}

/** Reads blocks of one version into `target`, which starts out as zeros, and verifies each. Throws at the first that does not match. */
export function readBlocks(engine: Engine, root: number, start: number, count: number, target: Buffer): void {
  for (const run of storedRuns(engine, root, start, start + count)) {
    const from = (run.block - start) * BLOCK_SIZE;
    const bytes = target.subarray(from, from + run.checksums.length * BLOCK_SIZE);
    engine.segments.read(run.slot, bytes);
    run.checksums.forEach((expected, index) => {
      if (checksumOf(bytes, index * BLOCK_SIZE) !== expected) throw damagedBlock(run.block + index, run.slot + index);
    });
  }
}

/** Runs of blocks that are consecutive both in the volume and in one segment. */
function* storedRuns(engine: Engine, root: number, start: number, end: number): Generator<Run> {
  let run: Run | undefined;
  for (const { base, leaf } of leavesIn(engine.nodes, root, start, end)) {
    for (let index = Math.max(0, start - base); index < Math.min(LEAF_SIZE, end - base); index++) {
      const slot = leaf.slots[index];
      if (slot === 0) continue;
      if (!run || !continues(run, base + index, slot)) {
        if (run) yield run;
        run = { block: base + index, slot, checksums: [] };
      }
      run.checksums.push(leaf.checksums[index]);
    }
  }
  if (run) yield run;
}

function continues(run: Run, block: number, slot: number): boolean {
  const { length } = run.checksums;
  return block === run.block + length && slot === run.slot + length && segmentOf(slot) === segmentOf(run.slot);
}

function damagedBlock(block: number, slot: number): StoreError {
  return new StoreError(
    'DAMAGED',
    `the stored bytes at offset ${block * BLOCK_SIZE} (slot ${slot}) do not match their checksum; run check to learn what is lost, and restore from a backup that is not`,
  );
}
