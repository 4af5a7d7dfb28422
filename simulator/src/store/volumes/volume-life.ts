import type { Ancestor } from '../block-store';
import { StoreError } from '../errors';
import { requireGrowth, requireVolumeSize } from '../limits';
import { countExclusive, type Holders, visitExclusive } from '../manifest/exclusive';
import { COPY_DRAFT, type SnapshotRecord, type VolumeRecord } from './catalogue';
import type { Engine } from './engine';
import { holdersIn, LIVE, rootsOf, type Version } from './version-tree';

interface Origin {
  readonly lineage: number;
  readonly branch: number;
}

const NO_ORIGIN: Origin = { lineage: 0, branch: 0 };

/** Creation and deletion of volumes and snapshots. Every method runs inside a transaction, with nothing pending in the write buffer. */
export class VolumeLife {
  constructor(private readonly engine: Engine) {}

  createVolume(id: string, size: number): void {
    requireVolumeSize(size);
    this.add(id, NO_ORIGIN, { size, root: 0, initialized: 0, own: 0 });
  }

  resize(id: string, size: number): void {
    const volume = this.engine.catalogue.volume(id);
    requireGrowth(volume.size, size);
    this.engine.catalogue.putVolume(id, { ...volume, size });
  }

  snapshot(id: string, snapshot: string): void {
    const { catalogue, sequence } = this.engine;
    const volume = catalogue.volume(id);
    catalogue.requireFree(snapshot);
    const { lineage, size, root, initialized, own } = volume;
    const mark = sequence.next();
    catalogue.addSnapshot(snapshot, { volume: id, lineage, mark, size, root, initialized, own });
    catalogue.putVolume(id, { ...volume, epoch: mark, own: 0 });
    const record = catalogue.lineage(lineage);
    catalogue.putLineage(lineage, { ...record, snapshots: record.snapshots + 1 });
  }

  clone(id: string, clone: string, size?: number): void {
    const { catalogue, sequence } = this.engine;
    const volume = catalogue.volume(id);
    if (size !== undefined) requireGrowth(volume.size, size);
    const branch = sequence.next();
    this.add(clone, { lineage: volume.lineage, branch }, { ...volume, size: size ?? volume.size });
    catalogue.putVolume(id, { ...volume, epoch: branch });
  }

  restore(snapshot: string, id: string, size?: number): void {
    const { lineage, mark, root, initialized, ...source } = this.engine.catalogue.snapshot(snapshot);
    if (size !== undefined) requireGrowth(source.size, size);
    this.add(id, { lineage, branch: mark }, { size: size ?? source.size, root, initialized, own: 0 });
  }

  /** Turns a received volume into the snapshot of another store's volume. */
  publish(draft: string, id: string, volume: string, origin: Ancestor): void {
    const { catalogue } = this.engine;
    this.snapshot(draft, id);
    const record = { ...catalogue.snapshot(id), volume, origin };
    catalogue.putSnapshot(id, record);
    catalogue.addCopy(id, record);
    this.deleteVolume(draft);
  }

  /** Puts a draft's content into the volume that it was cloned of. `begun` is the volume as it was then. */
  replaceContent(id: string, begun: VolumeRecord, draft: string): void {
    const { catalogue, versions } = this.engine;
    const volume = catalogue.volume(id);
    if (volume.root !== begun.root || volume.epoch !== begun.epoch) {
      throw new StoreError(
        'CONFLICT',
        `volume ${id} was changed during the import, which is undone; import again while nothing writes`,
      );
    }
    const holders = holdersIn(versions.around(volume.lineage, LIVE));
    this.release(volume.root, holders);
    const { lineage, root, initialized, own } = catalogue.volume(draft);
    catalogue.putVolume(id, { ...volume, root, initialized, own });
    catalogue.removeVolume(draft);
    catalogue.putLineage(lineage, { ...catalogue.lineage(lineage), live: false });
    versions.prune(lineage);
  }

  deleteVolume(id: string): void {
    const { catalogue, versions } = this.engine;
    const { lineage, root } = catalogue.volume(id);
    this.release(root, holdersIn(versions.around(lineage, LIVE)));
    catalogue.removeVolume(id);
    catalogue.putLineage(lineage, { ...catalogue.lineage(lineage), live: false });
    versions.prune(lineage);
  }

  /** An unfinished copy that was to become this snapshot goes too. */
  deleteSnapshot(id: string): void {
    const { catalogue, versions } = this.engine;
    const unfinished = `${COPY_DRAFT}${id}`;
    if (!catalogue.findSnapshot(id) && catalogue.findVolume(unfinished)) {
      this.deleteVolume(unfinished);
      return;
    }
    const snapshot = catalogue.snapshot(id);
    const { lineage, mark, root } = snapshot;
    const { floor, versions: beside } = versions.around(lineage, mark);
    const below = versions.below(lineage, mark);
    for (const version of below) this.inherit(snapshot, version, floor);
    this.release(root, { floor, roots: rootsOf([...below, ...beside]) });
    catalogue.removeSnapshot(id, snapshot);
    if (snapshot.origin) catalogue.removeCopy(snapshot);
    const record = catalogue.lineage(lineage);
    catalogue.putLineage(lineage, { ...record, snapshots: record.snapshots - 1 });
    versions.prune(lineage);
  }

  /** Blocks that no older surviving snapshot holds. */
  chargedBlocks(id: string): number {
    const { catalogue, versions, nodes } = this.engine;
    const { lineage, mark, root, own } = catalogue.snapshot(id);
    const { floor, versions: beside } = versions.around(lineage, mark);
    const older = beside.filter((version) => version.mark < mark);
    return older.length === 0 ? own : countExclusive(nodes, root, { floor, roots: rootsOf(older) });
  }

  /** The version loses its nearest snapshot above: what it shares with that one, and nothing above holds, becomes its own. */
  private inherit(lost: SnapshotRecord, { id, mark, root }: Version, floor: number): void {
    const { catalogue, nodes } = this.engine;
    const gone = root === lost.root ? 0 : countExclusive(nodes, lost.root, { floor, roots: root === 0 ? [] : [root] });
    const gained = lost.own - gone;
    if (gained === 0) return;
    if (mark === LIVE) {
      const volume = catalogue.volume(id);
      catalogue.putVolume(id, { ...volume, own: volume.own + gained });
    } else {
      const snapshot = catalogue.snapshot(id);
      catalogue.putSnapshot(id, { ...snapshot, own: snapshot.own + gained });
    }
  }

  private release(root: number, holders: Holders): void {
    const { nodes, slots } = this.engine;
    visitExclusive(nodes, root, holders, { node: (node) => nodes.remove(node), block: (slot) => slots.free(slot) });
  }

  private add(id: string, origin: Origin, content: Pick<VolumeRecord, 'size' | 'root' | 'initialized' | 'own'>): void {
    const { catalogue, sequence } = this.engine;
    catalogue.requireFree(id);
    const lineage = sequence.next();
    const { size, root, initialized, own } = content;
    catalogue.putVolume(id, { lineage, epoch: lineage, size, root, initialized, own });
    const { lineage: parent, branch } = origin;
    catalogue.addLineage(lineage, { volume: id, parent, branch, live: true, snapshots: 0, children: 0 });
    if (parent === 0) return;
    const above = catalogue.lineage(parent);
    catalogue.putLineage(parent, { ...above, children: above.children + 1 });
  }
}
