import { blocksUnder, INNER_SIZE, LEAF_SIZE, type Leaf, ROOT_LEVEL } from './node';
import type { NodeStore } from './node-store';

export interface BlockRange {
  readonly start: number;
  readonly count: number;
}

export interface PlacedLeaf {
  /** Number of the leaf's first block. */
  readonly base: number;
  readonly leaf: Leaf;
}

/** The leaves that hold something in [start, end), ascending. */
export function* leavesIn(nodes: NodeStore, root: number, start: number, end: number): Generator<PlacedLeaf> {
  yield* leavesUnder(nodes, root, ROOT_LEVEL, 0, start, end);
}

function* leavesUnder(
  nodes: NodeStore,
  id: number,
  level: number,
  base: number,
  start: number,
  end: number,
): Generator<PlacedLeaf> {
  if (id === 0) return;
  if (level === 0) {
    yield { base, leaf: nodes.leaf(id) };
    return;
  }
  const { children } = nodes.inner(id);
  const span = blocksUnder(level - 1);
  const first = Math.max(0, Math.floor((start - base) / span));
  const last = Math.min(INNER_SIZE - 1, Math.floor((end - 1 - base) / span));
  for (let index = first; index <= last; index++) {
    yield* leavesUnder(nodes, children[index], level - 1, base + index * span, start, end);
  }
}

/** Ranges of blocks in which two trees name different blocks, ascending. Shared subtrees are not entered. */
export function* differences(nodes: NodeStore, from: number, to: number): Generator<BlockRange> {
  yield* differencesUnder(nodes, from, to, ROOT_LEVEL, 0);
}

function* differencesUnder(
  nodes: NodeStore,
  from: number,
  to: number,
  level: number,
  base: number,
): Generator<BlockRange> {
  if (from === to) return;
  if (level === 0) {
    const before = from === 0 ? undefined : nodes.leaf(from);
    const after = to === 0 ? undefined : nodes.leaf(to);
    for (let index = 0; index < LEAF_SIZE; index++) {
      if ((before?.slots[index] ?? 0) !== (after?.slots[index] ?? 0)) yield { start: base + index, count: 1 };
    }
    return;
  }
  const before = from === 0 ? undefined : nodes.inner(from).children;
  const after = to === 0 ? undefined : nodes.inner(to).children;
  const span = blocksUnder(level - 1);
  for (let index = 0; index < INNER_SIZE; index++) {
    yield* differencesUnder(nodes, before?.[index] ?? 0, after?.[index] ?? 0, level - 1, base + index * span);
  }
}

export interface ChangedRange extends BlockRange {
  readonly initialized: boolean;
}

/**
 * What a tree holds that was written at or after `floor`, and what it does not hold at all in the places that changed since. With floor
 * 0, everything that it holds.
 */
export function* changesSince(nodes: NodeStore, root: number, floor: number): Generator<ChangedRange> {
  yield* changesUnder(nodes, root, ROOT_LEVEL, 0, floor);
}

function* changesUnder(
  nodes: NodeStore,
  id: number,
  level: number,
  base: number,
  floor: number,
): Generator<ChangedRange> {
  if (id === 0) {
    if (floor > 0) yield { start: base, count: blocksUnder(level), initialized: false };
    return;
  }
  if (id < floor) return;
  if (level === 0) {
    yield* changesInLeaf(nodes.leaf(id), base, floor);
    return;
  }
  const { children } = nodes.inner(id);
  const span = blocksUnder(level - 1);
  for (let index = 0; index < INNER_SIZE; index++) {
    yield* changesUnder(nodes, children[index], level - 1, base + index * span, floor);
  }
}

function* changesInLeaf({ slots, births }: Leaf, base: number, floor: number): Generator<ChangedRange> {
  for (let index = 0; index < LEAF_SIZE; ) {
    const initialized = slots[index] !== 0;
    const counts = (at: number) => (slots[at] !== 0) === initialized && (initialized ? births[at] >= floor : floor > 0);
    let end = index;
    while (end < LEAF_SIZE && counts(end)) end++;
    if (end > index) yield { start: base + index, count: end - index, initialized };
    index = Math.max(end, index + 1);
  }
}
