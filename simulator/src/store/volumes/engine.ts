import { SegmentFiles } from '../blocks/segment-files';
import { SlotAllocator } from '../blocks/slot-allocator';
import type { FileLayer } from '../file-layer';
import { IndexFile } from '../index-file/index-file';
import { Sequence } from '../index-file/sequence';
import { NodeStore } from '../manifest/node-store';
import { Catalogue } from './catalogue';
import { VersionTree } from './version-tree';

/** The parts of an open store. The order in which they join is the order of writing: blocks, manifest, catalogue. */
export class Engine {
  readonly index: IndexFile;
  readonly segments: SegmentFiles;
  readonly nodes: NodeStore;
  readonly slots: SlotAllocator;
  readonly sequence: Sequence;
  readonly catalogue: Catalogue;
  readonly versions: VersionTree;

  constructor(
    readonly folder: string,
    readonly files: FileLayer,
  ) {
    this.index = new IndexFile(folder, files);
    this.segments = new SegmentFiles(folder, files);
    this.index.join(this.segments);
    this.slots = new SlotAllocator(this.index);
    this.sequence = new Sequence(this.index);
    this.nodes = new NodeStore(this.index, this.sequence);
    this.catalogue = new Catalogue(this.index);
    this.versions = new VersionTree(this.catalogue);
  }

  get isEmpty(): boolean {
    return this.index.isEmpty;
  }

  close(): void {
    this.segments.close();
    this.index.close();
  }
}
