import * as fs from 'node:fs';
import { StoreError } from '../errors';

/** Where things are in LMDB's data file, version 2 of its format on a 64-bit little-endian machine. */
const HEADER_BYTES = 24;
const FLAGS_AT = 18;
const LOWER_AT = 20;
const META_ROOT_AT = HEADER_BYTES + 112;
const META_LAST_PAGE_AT = HEADER_BYTES + 120;
const META_TRANSACTION_AT = HEADER_BYTES + 128;
const META_PAGE_SIZE_AT = HEADER_BYTES + 24;
const MAGIC = 0xbeefc0de;
const BRANCH = 0x01;
const LEAF = 0x02;
const BIG_DATA = 0x01;
const SUB_TREE = 0x02;
const TREE_ROOT_AT = 40;
const NO_PAGE = 2n ** 64n - 1n;
const CACHED_PAGES = 2048;
const MAX_DEPTH = 40;

export interface PageEntry {
  readonly key: Buffer;
  readonly value: Buffer;
}

interface Node {
  readonly key: Buffer;
  readonly flags: number;
  /** The child's page in a branch. */
  readonly child: number;
  /** Bytes of the value in a leaf. */
  readonly size: number;
  readonly data: Buffer;
}

interface Meta {
  readonly pageSize: number;
  /** Absent in an index without entries. */
  readonly root: number | undefined;
  readonly lastPage: number;
  readonly transaction: bigint;
}

/**
 * Reads the index straight from its pages, without the engine that wrote it: a damaged page is told, where the engine's own reader
 * might end the process. Sees the newest state that was committed when it was made.
 */
export class PageFile {
  private readonly file: number;
  private readonly pageSize: number;
  private readonly main: number | undefined;
  private readonly lastPage: number;
  private readonly cache = new Map<number, Node[]>();
  readonly problems = new Set<string>();

  constructor(path: string) {
    this.file = open(path);
    const { pageSize, root, lastPage } = this.newestMeta(path);
    this.lastPage = lastPage;
    this.pageSize = pageSize;
    this.main = root;
  }

  /** The file ends before the last page that anything in it names. */
  get isCutShort(): boolean {
    if (fs.fstatSync(this.file).size >= (this.lastPage + 1) * this.pageSize) return false;
    for (const name of ['tables', 'catalogue', 'nodes']) for (const _ of this.entries(this.tree(name)));
    return this.problems.size > 0;
  }

  close(): void {
    fs.closeSync(this.file);
  }

  /** The root page of a named tree; undefined when it has no entries. */
  tree(name: string): number | undefined {
    const entry = this.find(this.main, Buffer.from(`${name}\0`)) ?? this.find(this.main, Buffer.from(name));
    return entry && pageOf(entry.value, TREE_ROOT_AT);
  }

  *entries(root: number | undefined, depth = 0): Generator<PageEntry> {
    if (root === undefined) return;
    for (const node of this.nodes(root, depth)) {
      if (node.child !== 0) yield* this.entries(node.child, depth + 1);
      else yield this.entry(node);
    }
  }

  find(root: number | undefined, key: Buffer): PageEntry | undefined {
    let page = root;
    for (let depth = 0; page !== undefined; depth++) {
      const nodes = this.nodes(page, depth);
      let at = lastNotAfter(nodes, key);
      if (at < 0 && nodes[0]?.child) at = 0;
      const node = nodes[at];
      if (!node) return undefined;
      if (node.child === 0) return node.key.equals(key) ? this.entry(node) : undefined;
      page = node.child;
    }
    return undefined;
  }

  private entry({ key, flags, size, data }: Node): PageEntry {
    if ((flags & BIG_DATA) === 0) return { key, value: data };
    const first = pageOf(data, 0);
    return { key, value: first === undefined ? Buffer.alloc(0) : this.bigValue(first, size) };
  }

  private bigValue(page: number, length: number): Buffer {
    const value = Buffer.alloc(length);
    fs.readSync(this.file, value, 0, length, page * this.pageSize + HEADER_BYTES);
    return value;
  }

  private nodes(number: number, depth: number): Node[] {
    const known = this.cache.get(number);
    if (known) return known;
    const nodes = depth < MAX_DEPTH ? this.parse(number) : this.broken(number);
    if (this.cache.size >= CACHED_PAGES) this.cache.clear();
    this.cache.set(number, nodes);
    return nodes;
  }

  private parse(number: number): Node[] {
    const page = Buffer.alloc(this.pageSize);
    fs.readSync(this.file, page, 0, this.pageSize, number * this.pageSize);
    const flags = page.readUInt16LE(FLAGS_AT);
    const count = page.readUInt16LE(LOWER_AT) >> 1;
    const known = page.readBigUInt64LE(0) === BigInt(number) && (flags & (BRANCH | LEAF)) !== 0;
    if (!known || HEADER_BYTES + count * 2 > page.length) return this.broken(number);
    const nodes: Node[] = [];
    for (let index = 0; index < count; index++) {
      const at = page.readUInt16LE(HEADER_BYTES + index * 2) + HEADER_BYTES;
      const node = this.node(page, at, (flags & BRANCH) !== 0);
      if (node) nodes.push(node);
      else this.broken(number);
    }
    return nodes;
  }

  private node(page: Buffer, at: number, branch: boolean): Node | undefined {
    if (at + 8 > page.length) return undefined;
    const size = page.readUInt32LE(at);
    const flags = page.readUInt16LE(at + 4);
    const keyEnd = at + 8 + page.readUInt16LE(at + 6);
    if (keyEnd > page.length) return undefined;
    const key = page.subarray(at + 8, keyEnd);
    if (branch) return { key, flags: 0, child: size + flags * 2 ** 32, size: 0, data: key };
    const data = page.subarray(keyEnd, keyEnd + ((flags & BIG_DATA) !== 0 ? HEADER_BYTES : size));
    if ((flags & BIG_DATA) === 0 && data.length !== size) return undefined;
    return (flags & ~(BIG_DATA | SUB_TREE)) === 0 ? { key, flags, child: 0, size, data } : undefined;
  }

  private broken(number: number): Node[] {
    this.problems.add(`page ${number} of the index is damaged`);
    return [];
  }

  private newestMeta(path: string): Meta {
    const first = this.meta(0);
    const metas = [first, this.meta(first?.pageSize ?? 4096)].filter((meta) => meta !== undefined);
    const [newest] = metas.sort((a, b) => Number(b.transaction - a.transaction));
    if (!newest)
      throw new StoreError('DAMAGED', `${path} does not begin as an index does; restore it from a copy of the folder`);
    return newest;
  }

  private meta(position: number): Meta | undefined {
    const page = Buffer.alloc(META_TRANSACTION_AT + 8);
    fs.readSync(this.file, page, 0, page.length, position);
    if (page.readUInt32LE(HEADER_BYTES) !== MAGIC) return undefined;
    return {
      pageSize: page.readUInt32LE(META_PAGE_SIZE_AT),
      root: pageOf(page, META_ROOT_AT),
      lastPage: pageOf(page, META_LAST_PAGE_AT) ?? 0,
      transaction: page.readBigUInt64LE(META_TRANSACTION_AT),
    };
  }
}

function open(path: string): number {
  try {
    return fs.openSync(path, 'r');
  } catch (error) {
    throw new StoreError('DAMAGED', `${path} cannot be read; restore it from a copy of the folder`, { cause: error });
  }
}

function pageOf(bytes: Buffer, at: number): number | undefined {
  const page = at + 8 <= bytes.length ? bytes.readBigUInt64LE(at) : NO_PAGE;
  return page === NO_PAGE ? undefined : Number(page);
}

function lastNotAfter(nodes: readonly Node[], key: Buffer): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle].key.compare(key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
