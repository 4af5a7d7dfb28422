import { type Ancestor, BLOCK_SIZE, type SnapshotOffer, type SnapshotReception } from '../block-store';
import type { MemoryContent } from './memory-content';
import type { UndoLog } from './undo-log';
import type { Ancestry, MemorySnapshot, MemoryVolume } from './version';

interface Draft {
  readonly source: Ancestor;
  readonly base?: Ancestor;
  readonly volume: MemoryVolume;
  position: number;
}

/** Both ends of copying a snapshot between stores. */
export class MemoryCopies {
  private readonly drafts = new Map<string, Draft>();
  private readonly origins = new Map<MemorySnapshot, Ancestor>();

  constructor(
    private readonly undo: UndoLog,
    private readonly content: MemoryContent,
    private readonly taken: Map<string, MemorySnapshot>,
    private readonly next: () => number,
  ) {}

  offer({ volume, size, blocks, mark, ancestry }: MemorySnapshot): SnapshotOffer {
    return {
      volume,
      size,
      initializedBytes: blocks.size * BLOCK_SIZE,
      ancestry: pathOf(ancestry, mark),
      changesSince: (floor) => changes(blocks, size, floor),
      read: (offset, length, into) => ({ offset, length, data: this.content.read(blocks, offset, length, into) }),
    };
  }

  receive(id: string, offer: SnapshotOffer): SnapshotReception {
    const draft = this.begin(id, offer);
    const store: SnapshotReception['store'] = (parts) => {
      for (const part of parts) {
        this.content.store(draft.volume, part);
        draft.position = part.offset + part.length;
      }
    };
    const finish: SnapshotReception['finish'] = () => {
      const { blocks, ancestry } = draft.volume;
      const snapshot = { volume: offer.volume, size: offer.size, blocks, mark: this.next(), ancestry };
      this.taken.set(id, snapshot);
      this.drafts.delete(id);
      this.origins.set(snapshot, draft.source);
      this.undo.remember(() => this.taken.delete(id));
    };
    return { base: draft.base, position: draft.position, store, finish };
  }

  /** Whether there was an unfinished copy to drop. */
  drop(id: string): boolean {
    const draft = this.drafts.get(id);
    if (!draft) return false;
    this.drafts.delete(id);
    this.undo.remember(() => this.drafts.set(id, draft));
    return true;
  }

  forget(snapshot: MemorySnapshot): void {
    const origin = this.origins.get(snapshot);
    this.origins.delete(snapshot);
    if (origin) this.undo.remember(() => this.origins.set(snapshot, origin));
  }

  private begin(id: string, { ancestry, size }: SnapshotOffer): Draft {
    const [source] = ancestry;
    const unfinished = this.drafts.get(id);
    if (unfinished && unfinished.source.volume === source.volume && unfinished.source.mark === source.mark)
      return unfinished;
    const base = this.nearest(ancestry);
    const parent = base && { parent: base.snapshot.ancestry, branch: base.snapshot.mark };
    const volume: MemoryVolume = {
      size,
      blocks: new Map(base?.snapshot.blocks),
      shared: false,
      epoch: this.next(),
      ancestry: { volume: `copy:${id}`, branch: 0, ...parent },
    };
    const draft: Draft = { source, base: base?.origin, volume, position: 0 };
    this.drafts.set(id, draft);
    return draft;
  }

  private nearest(ancestry: readonly Ancestor[]): { snapshot: MemorySnapshot; origin: Ancestor } | undefined {
    for (const { volume, mark } of ancestry) {
      const [newest] = [...this.origins]
        .filter(([, origin]) => origin.volume === volume && origin.mark <= mark)
        .sort(([, a], [, b]) => b.mark - a.mark);
      if (newest) return { snapshot: newest[0], origin: newest[1] };
    }
    return undefined;
  }
}

function pathOf(ancestry: Ancestry, mark: number): Ancestor[] {
  const path: Ancestor[] = [];
  let at = mark;
  for (let point: Ancestry | undefined = ancestry; point; point = point.parent) {
    path.push({ volume: point.volume, mark: at });
    at = point.branch;
  }
  return path;
}

function* changes(blocks: MemorySnapshot['blocks'], size: number, floor: number) {
  let end = 0;
  for (const block of [...blocks.keys()].sort((a, b) => a - b)) {
    if (floor > 0 && block > end)
      yield { offset: end * BLOCK_SIZE, length: (block - end) * BLOCK_SIZE, initialized: false };
    if (blocks.get(block)!.birth >= floor) yield { offset: block * BLOCK_SIZE, length: BLOCK_SIZE, initialized: true };
    end = block + 1;
  }
  if (floor > 0 && end * BLOCK_SIZE < size)
    yield { offset: end * BLOCK_SIZE, length: size - end * BLOCK_SIZE, initialized: false };
}
