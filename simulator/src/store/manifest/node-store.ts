import { StoreError } from '../errors';
import type { IndexFile, Participant } from '../index-file/index-file';
import { numberKey } from '../index-file/keys';
import type { Sequence } from '../index-file/sequence';
import { decodeNode, encodeNode, type Inner, isLeaf, type Leaf, type ManifestNode } from './node';

const CACHED_NODES = 4_096;

/**
 * The nodes of all manifests. A node never changes and its id is never given again, so a remembered node cannot be stale; only a
 * rollback makes ids come back, and then what it made is forgotten.
 */
export class NodeStore implements Participant {
  private readonly cache = new Map<number, ManifestNode>();
  private made: number[] = [];

  constructor(
    private readonly index: IndexFile,
    private readonly sequence: Sequence,
  ) {
    index.join(this);
  }

  leaf(id: number): Leaf {
    const node = this.get(id);
    if (!isLeaf(node)) throw misplaced(id);
    return node;
  }

  inner(id: number): Inner {
    const node = this.get(id);
    if (isLeaf(node)) throw misplaced(id);
    return node;
  }

  add(node: ManifestNode): number {
    const id = this.sequence.next();
    this.index.nodes.append(numberKey(id), encodeNode(node));
    this.remember(id, node);
    this.made.push(id);
    return id;
  }

  remove(id: number): void {
    this.index.nodes.remove(numberKey(id));
    this.cache.delete(id);
  }

  ended(committed: boolean): void {
    if (!committed) for (const id of this.made) this.cache.delete(id);
    this.made = [];
  }

  private get(id: number): ManifestNode {
    const known = this.cache.get(id);
    if (known) return known;
    const stored = this.index.nodes.get(numberKey(id));
    if (!stored)
      throw new StoreError('DAMAGED', `manifest node ${id} is missing from the index; run check to learn what is lost`);
    const node = decodeNode(stored);
    this.remember(id, node);
    return node;
  }

  private remember(id: number, node: ManifestNode): void {
    if (this.cache.size >= CACHED_NODES) {
      let surplus = CACHED_NODES / 2;
      for (const oldest of this.cache.keys()) {
        if (surplus-- <= 0) break;
        this.cache.delete(oldest);
      }
    }
    this.cache.set(id, node);
  }
}

function misplaced(id: number): StoreError {
  return new StoreError('DAMAGED', `manifest node ${id} is at the wrong height; run check to learn what is lost`);
}
