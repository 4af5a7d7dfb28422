import type { BlockAudit } from './block-audit';
import type { PageFile } from './page-file';
import { contentOf } from './records';

const LEAF_BLOCKS = 16;
const CHILDREN = 64;
const HEIGHT = 5;

interface Verdict {
  readonly sound: boolean;
  /** Initialised blocks below. */
  readonly blocks: number;
}

/** Verifies each manifest node once, with everything below it. */
export class ManifestAudit {
  readonly problems: string[] = [];
  private readonly verdicts = new Map<number, Verdict>();

  constructor(
    private readonly pages: PageFile,
    private readonly tree: number | undefined,
    private readonly blocks: BlockAudit,
  ) {}

  get visited(): number {
    return this.verdicts.size;
  }

  /** Yields between nodes, so that the caller can pause. */
  *verify(id: number, level = HEIGHT): Generator<void, Verdict, void> {
    if (id === 0) return { sound: true, blocks: 0 };
    const known = this.verdicts.get(id);
    if (known) return known;
    const verdict = yield* this.judge(id, level);
    this.verdicts.set(id, verdict);
    yield;
    return verdict;
  }

  private *judge(id: number, level: number): Generator<void, Verdict, void> {
    const key = Buffer.alloc(6);
    key.writeUIntBE(id, 0, 6);
    const entry = this.pages.find(this.tree, key);
    const content = entry && contentOf(entry);
    if (!content || content[0] !== level) {
      this.problems.push(entry ? `manifest node ${id} is damaged` : `manifest node ${id} is missing`);
      return { sound: false, blocks: 0 };
    }
    return level === 0 ? this.leaf(content) : yield* this.inner(content, level);
  }

  private *inner(content: Buffer, level: number): Generator<void, Verdict, void> {
    let sound = true;
    let blocks = 0;
    for (const child of childrenOf(content)) {
      const verdict = yield* this.verify(child, level - 1);
      sound &&= verdict.sound;
      blocks += verdict.blocks;
    }
    return { sound, blocks };
  }

  private leaf(content: Buffer): Verdict {
    let sound = true;
    let blocks = 0;
    for (const { slot, checksum } of blocksOf(content)) {
      blocks++;
      if (this.blocks.isSound(slot, checksum)) continue;
      this.problems.push(`the block in slot ${slot} does not match its checksum`);
      sound = false;
    }
    return { sound, blocks };
  }
}

function* childrenOf(content: Buffer): Generator<number> {
  let child = 0;
  let count = 0;
  for (let at = 1; at < content.length && count < CHILDREN; count++) {
    const [zigzag, next] = varint(content, at + 1);
    child += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    at = next;
    yield child;
  }
}

function* blocksOf(content: Buffer): Generator<{ slot: number; checksum: number }> {
  let total = 0;
  for (let at = 1; at < content.length && total < LEAF_BLOCKS; ) {
    const count = content[at + 1];
    const [slot, afterSlot] = varint(content, at + 2);
    const [, afterBirth] = varint(content, afterSlot);
    for (let index = 0; index < count; index++) {
      yield { slot: slot + index, checksum: content.readUInt32LE(afterBirth + index * 4) };
    }
    total += count;
    at = afterBirth + count * 4;
  }
}

function varint(content: Buffer, start: number): [number, number] {
  let value = 0;
  let scale = 1;
  for (let at = start; ; at++) {
    value += (content[at] & 127) * scale;
    if (content[at] < 128) return [value, at + 1];
    scale *= 128;
  }
}
