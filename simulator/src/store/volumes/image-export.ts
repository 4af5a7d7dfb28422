import { BLOCK_SIZE, type ExportResult, type LongWork, type Source } from '../block-store';
import { differences } from '../manifest/tree-walk';
import { exportImage } from '../transfer/export-image';
import { extentsOf } from '../transfer/extents';
import { HIDDEN } from './catalogue';
import type { Engine } from './engine';
import type { VolumeData } from './volume-data';
import type { VolumeLife } from './volume-life';

/** A live volume is exported as it was at the first step: through a hidden clone. */
export class ImageExport {
  constructor(
    private readonly engine: Engine,
    private readonly data: VolumeData,
    private readonly life: VolumeLife,
  ) {}

  *run(source: Source, path: string): LongWork<ExportResult> {
    const { index, sequence } = this.engine;
    if ('snapshot' in source) return yield* this.write(source, path);
    const draft = index.transaction(() => {
      this.data.buffer.storeInside();
      const id = `${HIDDEN}export:${sequence.next()}`;
      this.life.clone(source.volume, id);
      return id;
    });
    try {
      return yield* this.write({ volume: draft }, path);
    } finally {
      index.transaction(() => {
        if (this.engine.catalogue.findVolume(draft)) this.life.deleteVolume(draft);
      });
    }
  }

  private write(source: Source, path: string): LongWork<ExportResult> {
    this.engine.index.refresh();
    const { root, size, initialized } = this.data.version(source);
    const extents = extentsOf(differences(this.engine.nodes, 0, root), BLOCK_SIZE, size);
    return exportImage(this.data, source, extents, initialized * BLOCK_SIZE, size, path);
  }
}
