import { MAX_NUMBER } from '../index-file/keys';
import type { Holders } from '../manifest/exclusive';
import type { Catalogue, LineageRecord } from './catalogue';
import type { MarkedSnapshot } from './mark-lines';

/** A content that must be kept: a live volume or a snapshot. */
export interface Version {
  readonly id: string;
  readonly lineage: number;
  /** Infinite for a live volume. */
  readonly mark: number;
  readonly root: number;
}

/** The other versions that may share with one what no snapshot above holds: those without a surviving snapshot in between. */
export interface Region {
  /** Mark of the nearest surviving snapshot above; 0 when there is none. */
  readonly floor: number;
  readonly versions: readonly Version[];
}

interface Segment {
  readonly lineage: number;
  /** Everything in the lineage's life after this. */
  readonly after: number;
}

/** So many contracted generations are still recognised when a copy looks for what the other store has. */
const MAX_FOREBEARS = 64;

export const LIVE = Number.POSITIVE_INFINITY;

/**
 * All versions form a tree: a volume's life is a line of snapshots ending in the live volume, and every clone or restored volume
 * branches off somewhere. A block is visible from where it was written down to where it was overwritten, so two versions can only share
 * it along the path between them. Who holds a block is therefore settled by the nearest survivors.
 */
export class VersionTree {
  constructor(private readonly catalogue: Catalogue) {}

  /** What surrounds the version of a lineage at a mark (LIVE for the volume itself). */
  around(lineage: number, mark: number): Region {
    const { floor, segment } = this.top(lineage, mark);
    const alone = segment.lineage === lineage && this.catalogue.lineage(lineage).children === 0;
    const versions = alone ? [] : this.versionsIn(segment);
    return { floor, versions: versions.filter((version) => version.lineage !== lineage || version.mark !== mark) };
  }

  /** The versions that have the snapshot as their nearest one above. */
  below(lineage: number, mark: number): Version[] {
    const versions = this.versionsIn({ lineage, after: mark });
    if (this.catalogue.lineage(lineage).children === 0) return versions;
    for (const branch of this.catalogue.branches(lineage, mark, mark)) {
      versions.push(...this.versionsIn({ lineage: branch.lineage, after: 0 }));
    }
    return versions;
  }

  /** Forgets lineages that nothing needs any more, from this one upwards. */
  prune(lineage: number): void {
    const record = this.catalogue.lineage(lineage);
    if (record.live || record.snapshots > 0 || record.children > 1) return;
    if (record.children === 1) this.contract(lineage, record);
    else this.remove(lineage, record);
  }

  private top(lineage: number, mark: number): { floor: number; segment: Segment } {
    let current = lineage;
    let before = Math.min(mark, MAX_NUMBER);
    for (;;) {
      const record = this.catalogue.lineage(current);
      const above = record.snapshots > 0 ? this.catalogue.snapshotBefore(current, before) : undefined;
      if (above) return { floor: above.mark, segment: { lineage: current, after: above.mark } };
      if (record.parent === 0) return { floor: 0, segment: { lineage: current, after: 0 } };
      const origin = this.catalogue.snapshotBefore(record.parent, record.branch + 1);
      if (origin?.mark === record.branch) return { floor: origin.mark, segment: { lineage: current, after: 0 } };
      current = record.parent;
      before = record.branch;
    }
  }

  private versionsIn({ lineage, after }: Segment): Version[] {
    const versions: Version[] = [];
    const pending: Segment[] = [{ lineage, after }];
    for (let segment = pending.pop(); segment; segment = pending.pop()) {
      const record = this.catalogue.lineage(segment.lineage);
      const next = record.snapshots > 0 ? this.catalogue.snapshotAfter(segment.lineage, segment.after) : undefined;
      if (next) versions.push(this.snapshotVersion(segment.lineage, next));
      else if (record.live) versions.push(this.liveVersion(segment.lineage, record.volume));
      if (record.children === 0) continue;
      const end = next ? next.mark - 1 : MAX_NUMBER;
      for (const branch of this.catalogue.branches(segment.lineage, segment.after + 1, end)) {
        pending.push({ lineage: branch.lineage, after: 0 });
      }
    }
    return versions;
  }

  private snapshotVersion(lineage: number, { id, mark }: MarkedSnapshot): Version {
    return { id, lineage, mark, root: this.catalogue.snapshot(id).root };
  }

  private liveVersion(lineage: number, id: string): Version {
    return { id, lineage, mark: LIVE, root: this.catalogue.volume(id).root };
  }

  private remove(lineage: number, record: LineageRecord): void {
    this.catalogue.removeLineage(lineage, record);
    if (record.parent === 0) return;
    const parent = this.catalogue.lineage(record.parent);
    this.catalogue.putLineage(record.parent, { ...parent, children: parent.children - 1 });
    this.prune(record.parent);
  }

  /** A lineage of which nothing is left but one descendant: that one takes its place. */
  private contract(lineage: number, record: LineageRecord): void {
    const [only] = this.catalogue.branches(lineage, 0, MAX_NUMBER);
    const child = this.catalogue.lineage(only.lineage);
    const forebears = [{ volume: record.volume, mark: child.branch }, ...(record.forebears ?? [])];
    const moved = {
      ...child,
      parent: record.parent,
      branch: record.branch,
      forebears: [...(child.forebears ?? []), ...forebears].slice(0, MAX_FOREBEARS),
    };
    this.catalogue.removeBranch(only.lineage, child);
    this.catalogue.putLineage(only.lineage, moved);
    this.catalogue.addBranch(only.lineage, moved);
    this.catalogue.removeLineage(lineage, record);
  }
}

export const holdersIn = ({ floor, versions }: Region): Holders => ({ floor, roots: rootsOf(versions) });

export const rootsOf = (versions: readonly Version[]): number[] => [
  ...new Set(versions.map(({ root }) => root).filter((root) => root !== 0)),
];
