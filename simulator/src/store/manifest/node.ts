import { StoreError } from '../errors';

/**
 * A manifest is a tree over block numbers. A leaf holds 16 blocks, an inner node 64 children; all trees have the same height, enough
 * for 32 TiB, so that two of them can be walked side by side.
 */
export const LEAF_BITS = 4;
export const INNER_BITS = 6;
export const LEAF_SIZE = 1 << LEAF_BITS;
export const INNER_SIZE = 1 << INNER_BITS;
export const ROOT_LEVEL = 5;

/** Blocks under one node of this level. */
export const blocksUnder = (level: number): number => LEAF_SIZE * INNER_SIZE ** level;

/** Where the bytes of 16 blocks are. Plain arrays: made in great numbers, they are cheaper than typed ones. An absent block has slot 0. */
export interface Leaf {
  readonly level: 0;
  readonly slots: number[];
  /** The epoch in which each block was written; with its number this names its content for ever. */
  readonly births: number[];
  readonly checksums: Uint32Array;
}

export interface Inner {
  readonly level: number;
  /** Ids of nodes; 0 is an absent subtree. */
  readonly children: number[];
}

export type ManifestNode = Leaf | Inner;

export const emptyLeaf = (): Leaf => ({
  level: 0,
  slots: new Array(LEAF_SIZE).fill(0),
  births: new Array(LEAF_SIZE).fill(0),
  checksums: new Uint32Array(LEAF_SIZE),
});

export const noChildren = (): number[] => new Array(INNER_SIZE).fill(0);

export const copyLeaf = (leaf: Leaf): Leaf => ({
  level: 0,
  slots: leaf.slots.slice(),
  births: leaf.births.slice(),
  checksums: leaf.checksums.slice(),
});

export const isLeaf = (node: ManifestNode): node is Leaf => node.level === 0;

export function isEmpty(node: ManifestNode): boolean {
  const references = isLeaf(node) ? node.slots : node.children;
  return references.every((reference) => reference === 0);
}

const scratch = Buffer.alloc(2048);
let at = 0;

function putVarint(value: number): void {
  let rest = value;
  while (rest >= 128) {
    scratch[at++] = (rest % 128) + 128;
    rest = Math.floor(rest / 128);
  }
  scratch[at++] = rest;
}

/** Level, then runs: for a leaf (gap, count, first slot, birth, checksums), for an inner node (gap, distance from the child before). */
export function encodeNode(node: ManifestNode): Buffer {
  at = 0;
  scratch[at++] = node.level;
  if (isLeaf(node)) encodeLeaf(node);
  else encodeInner(node);
  return Buffer.from(scratch.subarray(0, at));
}

function encodeLeaf({ slots, births, checksums }: Leaf): void {
  let end = 0;
  for (let index = 0; index < LEAF_SIZE; ) {
    if (slots[index] === 0) {
      index++;
      continue;
    }
    let count = 1;
    while (
      index + count < LEAF_SIZE &&
      slots[index + count] === slots[index] + count &&
      births[index + count] === births[index]
    ) {
      count++;
    }
    scratch[at++] = index - end;
    scratch[at++] = count;
    putVarint(slots[index]);
    putVarint(births[index]);
    for (let block = index; block < index + count; block++) at = scratch.writeUInt32LE(checksums[block], at);
    index += count;
    end = index;
  }
}

function encodeInner({ children }: Inner): void {
  let before = 0;
  let end = 0;
  for (let index = 0; index < INNER_SIZE; index++) {
    const child = children[index];
    if (child === 0) continue;
    scratch[at++] = index - end;
    const distance = child - before;
    putVarint(distance >= 0 ? distance * 2 : -distance * 2 - 1);
    before = child;
    end = index + 1;
  }
}

class Reader {
  at = 1;
  constructor(readonly bytes: Buffer) {}

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }
}

export function decodeNode(bytes: Buffer): ManifestNode {
  const reader = new Reader(bytes);
  const level = bytes[0];
  if (level > ROOT_LEVEL)
    throw new StoreError('DAMAGED', `a manifest node has level ${level}; expected 0 to ${ROOT_LEVEL}`);
  return level === 0 ? decodeLeaf(reader) : decodeInner(reader, level);
}

function decodeLeaf(reader: Reader): Leaf {
  const leaf = emptyLeaf();
  const { bytes } = reader;
  let index = 0;
  while (reader.at < bytes.length) {
    index += bytes[reader.at++];
    const count = bytes[reader.at++];
    const slot = reader.varint();
    const birth = reader.varint();
    for (let block = 0; block < count; block++, index++) {
      leaf.slots[index] = slot + block;
      leaf.births[index] = birth;
      leaf.checksums[index] = bytes.readUInt32LE(reader.at);
      reader.at += 4;
    }
  }
  return leaf;
}

function decodeInner(reader: Reader, level: number): Inner {
  const children = noChildren();
  let index = 0;
  let child = 0;
  while (reader.at < reader.bytes.length) {
    index += reader.bytes[reader.at++];
    const distance = reader.varint();
    child += distance % 2 === 0 ? distance / 2 : -(distance + 1) / 2;
    children[index++] = child;
  }
  return { level, children };
}
