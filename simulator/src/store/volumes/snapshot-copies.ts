import { type Ancestor, BLOCK_SIZE, type SnapshotOffer, type SnapshotReception, type StoredPart } from '../block-store';
import { StoreError } from '../errors';
import { changesSince } from '../manifest/tree-walk';
import { COPY_DRAFT, type SnapshotRecord } from './catalogue';
import type { Engine } from './engine';
import type { VolumeData } from './volume-data';
import type { VolumeLife } from './volume-life';

/** Kept with the hidden volume into which a copy is received. */
interface CopyDraft {
  readonly source: Ancestor;
  readonly base?: Ancestor;
  readonly position: number;
}

/** Both ends of copying a snapshot between stores. */
export class SnapshotCopies {
  constructor(
    private readonly engine: Engine,
    private readonly data: VolumeData,
    private readonly life: VolumeLife,
  ) {}

  offer(snapshot: string): SnapshotOffer {
    const record = this.engine.catalogue.snapshot(snapshot);
    return {
      volume: record.volume,
      size: record.size,
      initializedBytes: record.initialized * BLOCK_SIZE,
      ancestry: this.ancestry(record),
      changesSince: (mark) => this.changes(record, mark),
      read: (offset, length, into, verify) => this.data.readPart(snapshot, offset, length, into, verify),
    };
  }

  receive(id: string, offer: SnapshotOffer): SnapshotReception {
    const { index } = this.engine;
    const draft = `${COPY_DRAFT}${id}`;
    const { base, position } = index.transaction(() => this.begin(id, draft, offer));
    return {
      base,
      position,
      store: (parts) => index.transaction(() => this.store(draft, offer, parts)),
      finish: () =>
        index.transaction(() => {
          this.requireDraft(draft, offer);
          this.life.publish(draft, id, offer.volume, offer.ancestry[0]);
        }),
    };
  }

  private begin(id: string, draft: string, offer: SnapshotOffer): CopyDraft {
    const { catalogue } = this.engine;
    const [source] = offer.ancestry;
    catalogue.requireFree(id);
    const unfinished = catalogue.findVolume(draft);
    if (unfinished && same((unfinished.draft as CopyDraft).source, source)) return unfinished.draft as CopyDraft;
    if (unfinished) this.life.deleteVolume(draft);
    const base = this.nearestCopy(offer.ancestry);
    if (base) this.life.restore(base.snapshot, draft, offer.size);
    else this.life.createVolume(draft, offer.size);
    const begun: CopyDraft = { source, base: base?.origin, position: 0 };
    catalogue.putVolume(draft, { ...catalogue.volume(draft), draft: begun });
    return begun;
  }

  private store(draft: string, offer: SnapshotOffer, parts: Iterable<StoredPart>): void {
    const { catalogue } = this.engine;
    const progress = this.requireDraft(draft, offer);
    const position = this.data.storeParts(draft, parts);
    catalogue.putVolume(draft, { ...catalogue.volume(draft), draft: { ...progress, position } });
  }

  private requireDraft(draft: string, offer: SnapshotOffer): CopyDraft {
    const progress = this.engine.catalogue.findVolume(draft)?.draft as CopyDraft | undefined;
    if (progress && same(progress.source, offer.ancestry[0])) return progress;
    throw new StoreError('INTERRUPTED', `the unfinished ${draft.slice(1)} was removed meanwhile; start it again`);
  }

  private nearestCopy(ancestry: readonly Ancestor[]): { snapshot: string; origin: Ancestor } | undefined {
    for (const ancestor of ancestry) {
      const copy = this.engine.catalogue.copyOf(ancestor);
      if (copy) return copy;
    }
    return undefined;
  }

  private ancestry({ lineage, mark }: SnapshotRecord): Ancestor[] {
    const ancestry: Ancestor[] = [];
    for (let current = lineage, at = mark; current !== 0; ) {
      const { volume, parent, branch, forebears = [] } = this.engine.catalogue.lineage(current);
      ancestry.push({ volume, mark: at }, ...forebears);
      current = parent;
      at = branch;
    }
    return ancestry;
  }

  private *changes({ root, size }: SnapshotRecord, mark: number) {
    let pending: { offset: number; length: number; initialized: boolean } | undefined;
    for (const { start, count, initialized } of changesSince(this.engine.nodes, root, mark)) {
      const offset = start * BLOCK_SIZE;
      if (offset >= size) break;
      const length = Math.min(count * BLOCK_SIZE, size - offset);
      if (pending && pending.initialized === initialized && pending.offset + pending.length === offset) {
        pending.length += length;
      } else {
        if (pending) yield pending;
        pending = { offset, length, initialized };
      }
    }
    if (pending) yield pending;
  }
}

const same = (a: Ancestor, b: Ancestor): boolean => a.volume === b.volume && a.mark === b.mark;
