import { type Holders, holdersOfChild, isBlockHeld, isHeld, leavesOf } from './exclusive';
import {
  blocksUnder,
  copyLeaf,
  emptyLeaf,
  INNER_SIZE,
  type Inner,
  isEmpty,
  isLeaf,
  LEAF_SIZE,
  type Leaf,
  noChildren,
  ROOT_LEVEL,
} from './node';
import type { NodeStore } from './node-store';

const NO_BLOCKS = emptyLeaf();

/** Blocks that were written (to consecutive slots) or, without `slot`, discarded. */
export interface BlockChange {
  readonly start: number;
  readonly count: number;
  readonly written?: { readonly slot: number; readonly checksums: Uint32Array };
}

export interface UpdateResult {
  readonly root: number;
  /** Change of the number of initialised blocks. */
  readonly initialized: number;
  /** Change of the number of blocks not held by the snapshot at the floor. */
  readonly own: number;
}

/** Applies changes to one version's tree: new nodes down to the changed leaves, all else shared. Frees what nobody holds then. */
export class TreeUpdate {
  private initialized = 0;
  private own = 0;

  constructor(
    private readonly nodes: NodeStore,
    private readonly epoch: number,
    private readonly freeSlot: (slot: number) => void,
  ) {}

  /** `changes` ascend and do not overlap. */
  apply(root: number, changes: readonly BlockChange[], holders: Holders): UpdateResult {
    const updated = this.update(root, ROOT_LEVEL, 0, changes, holders);
    return { root: updated, initialized: this.initialized, own: this.own };
  }

  private update(id: number, level: number, base: number, changes: readonly BlockChange[], holders: Holders): number {
    if (level === 0) return this.updateLeaf(id, base, changes, holders);
    if (coveredByDiscard(base, blocksUnder(level), changes)) return this.drop(id, level, holders);
    const children = id === 0 ? noChildren() : this.nodes.inner(id).children.slice();
    const span = blocksUnder(level - 1);
    let touched = false;
    for (const [index, part] of byChild(base, span, changes)) {
      const child = this.update(
        children[index],
        level - 1,
        base + index * span,
        part,
        holdersOfChild(this.nodes, holders, index),
      );
      touched ||= child !== children[index];
      children[index] = child;
    }
    return touched ? this.replace(id, { level, children }, holders) : id;
  }

  private updateLeaf(id: number, base: number, changes: readonly BlockChange[], holders: Holders): number {
    const before = id === 0 ? NO_BLOCKS : this.nodes.leaf(id);
    const others = leavesOf(this.nodes, holders);
    const leaf = id === 0 ? emptyLeaf() : copyLeaf(before);
    let touched = false;
    for (const { start, count, written } of changes) {
      for (let block = start; block < start + count; block++) {
        const index = block - base;
        if (!written && before.slots[index] === 0) continue;
        touched = true;
        this.release(before, index, holders.floor, others);
        leaf.slots[index] = written ? written.slot + block - start : 0;
        leaf.births[index] = written ? this.epoch : 0;
        leaf.checksums[index] = written ? written.checksums[block - start] : 0;
        if (written) {
          this.initialized++;
          this.own++;
        }
      }
    }
    return touched ? this.replace(id, leaf, holders) : id;
  }

  private replace(id: number, node: Inner | Leaf, holders: Holders): number {
    if (id !== 0 && !isHeld(id, holders)) this.nodes.remove(id);
    return isEmpty(node) ? 0 : this.nodes.add(node);
  }

  private drop(id: number, level: number, holders: Holders): number {
    if (id === 0) return 0;
    const node = level === 0 ? this.nodes.leaf(id) : this.nodes.inner(id);
    if (isLeaf(node)) {
      const others = leavesOf(this.nodes, holders);
      for (let index = 0; index < LEAF_SIZE; index++) this.release(node, index, holders.floor, others);
    } else {
      for (let index = 0; index < INNER_SIZE; index++) {
        if (node.children[index] !== 0)
          this.drop(node.children[index], level - 1, holdersOfChild(this.nodes, holders, index));
      }
    }
    if (!isHeld(id, holders)) this.nodes.remove(id);
    return 0;
  }

  private release(leaf: Leaf, index: number, floor: number, others: readonly Leaf[]): void {
    if (leaf.slots[index] === 0) return;
    this.initialized--;
    if (leaf.births[index] >= floor) this.own--;
    if (!isBlockHeld(leaf, index, floor, others)) this.freeSlot(leaf.slots[index]);
  }
}

function coveredByDiscard(base: number, span: number, changes: readonly BlockChange[]): boolean {
  const [only] = changes;
  return changes.length === 1 && !only.written && only.start <= base && only.start + only.count >= base + span;
}

/** The changes cut at the borders of children, grouped by child. */
function* byChild(base: number, span: number, changes: readonly BlockChange[]): Generator<[number, BlockChange[]]> {
  let index = -1;
  let part: BlockChange[] = [];
  for (const change of changes) {
    for (let start = change.start; start < change.start + change.count; ) {
      const child = Math.floor((start - base) / span);
      const end = Math.min(change.start + change.count, base + (child + 1) * span);
      if (child !== index) {
        if (part.length > 0) yield [index, part];
        index = child;
        part = [];
      }
      part.push(cut(change, start, end));
      start = end;
    }
  }
  if (part.length > 0) yield [index, part];
}

function cut(change: BlockChange, start: number, end: number): BlockChange {
  if (start === change.start && end === change.start + change.count) return change;
  const skip = start - change.start;
  const written = change.written && {
    slot: change.written.slot + skip,
    checksums: change.written.checksums.subarray(skip, skip + end - start),
  };
  return { start, count: end - start, written };
}
