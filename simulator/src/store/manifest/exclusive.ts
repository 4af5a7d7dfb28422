import { INNER_SIZE, isLeaf, LEAF_SIZE, type Leaf, ROOT_LEVEL } from './node';
import type { NodeStore } from './node-store';

/** What decides whether a node or block is held by a version other than the one looked at. */
export interface Holders {
  /** Mark of the nearest surviving snapshot above: everything older is held by it. 0 when there is none. */
  readonly floor: number;
  /** Roots of the other versions that could hold what is not older than the floor. */
  readonly roots: readonly number[];
}

export interface ExclusiveVisitor {
  node?(id: number): void;
  block(slot: number): void;
}

/**
 * Visits what one version holds and none of the others. Shared subtrees are recognised by their id and never entered, so the cost
 * follows what is exclusive.
 */
export function visitExclusive(nodes: NodeStore, root: number, holders: Holders, visitor: ExclusiveVisitor): void {
  visit(nodes, root, ROOT_LEVEL, holders, visitor);
}

export function countExclusive(nodes: NodeStore, root: number, holders: Holders): number {
  let count = 0;
  visitExclusive(nodes, root, holders, { block: () => count++ });
  return count;
}

export const isHeld = (id: number, { floor, roots }: Holders): boolean => id < floor || roots.includes(id);

/** The holders as seen from one child: the children of the other versions at the same place. */
export function holdersOfChild(nodes: NodeStore, { floor, roots }: Holders, index: number): Holders {
  if (roots.length === 0) return { floor, roots };
  const below = new Set<number>();
  for (const root of roots) {
    const child = nodes.inner(root).children[index];
    if (child !== 0) below.add(child);
  }
  return { floor, roots: [...below] };
}

export function isBlockHeld(leaf: Leaf, index: number, floor: number, others: readonly Leaf[]): boolean {
  return leaf.births[index] < floor || others.some((other) => other.slots[index] === leaf.slots[index]);
}

export const leavesOf = (nodes: NodeStore, { roots }: Holders): Leaf[] => roots.map((root) => nodes.leaf(root));

function visit(nodes: NodeStore, id: number, level: number, holders: Holders, visitor: ExclusiveVisitor): void {
  if (id === 0 || isHeld(id, holders)) return;
  const node = level === 0 ? nodes.leaf(id) : nodes.inner(id);
  if (isLeaf(node)) {
    const others = leavesOf(nodes, holders);
    for (let index = 0; index < LEAF_SIZE; index++) {
      if (node.slots[index] !== 0 && !isBlockHeld(node, index, holders.floor, others)) visitor.block(node.slots[index]);
    }
  } else {
    for (let index = 0; index < INNER_SIZE; index++) {
      const child = node.children[index];
      if (child !== 0 && child >= holders.floor)
        visit(nodes, child, level - 1, holdersOfChild(nodes, holders, index), visitor);
    }
  }
  visitor.node?.(id);
}
