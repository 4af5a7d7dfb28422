import type { ImportResult, LongWork } from '../block-store';
import { invalid, StoreError } from '../errors';
import { ImageParts } from '../transfer/image-parts';
import { RawImage, STEP_BYTES } from '../transfer/raw-image';
import { HIDDEN, type VolumeRecord } from './catalogue';
import type { Engine } from './engine';
import type { VolumeData } from './volume-data';
import type { VolumeLife } from './volume-life';

/** All or nothing: the image goes into a hidden clone, which takes the volume's place at the end. */
export class ImageImport {
  constructor(
    private readonly engine: Engine,
    private readonly data: VolumeData,
    private readonly life: VolumeLife,
  ) {}

  *run(volume: string, path: string): LongWork<ImportResult> {
    const image = RawImage.open(path);
    try {
      return yield* this.fill(volume, image, path);
    } finally {
      image.close();
    }
  }

  private *fill(volume: string, image: RawImage, path: string): LongWork<ImportResult> {
    const { index } = this.engine;
    const draft = `${HIDDEN}import:${volume}`;
    const begun = index.transaction(() => this.begin(volume, draft, image.size, path));
    const present = (offset: number, length: number) => this.data.read({ volume: draft }, offset, length);
    const parts = new ImageParts(image, begun.target.initialized === 0 ? undefined : present);
    let whole = false;
    try {
      for (let offset = 0; offset < image.size; offset += STEP_BYTES) {
        index.transaction(() => {
          this.requireDraft(draft, begun.lineage);
          this.data.storeParts(draft, parts.between(offset, offset + STEP_BYTES));
        });
        yield { done: Math.min(offset + STEP_BYTES, image.size), total: image.size };
      }
      index.transaction(() => {
        this.requireDraft(draft, begun.lineage);
        this.life.replaceContent(volume, begun.target, draft);
      });
      whole = true;
    } finally {
      if (!whole) index.transaction(() => this.abandon(draft, begun.lineage));
    }
    return parts.result;
  }

  private begin(
    volume: string,
    draft: string,
    imageSize: number,
    path: string,
  ): { lineage: number; target: VolumeRecord } {
    const { catalogue } = this.engine;
    const { size } = catalogue.volume(volume);
    if (imageSize > size)
      throw invalid(`${path} has ${imageSize} bytes`, `at most the ${size} bytes of volume ${volume}`);
    if (catalogue.findVolume(draft)) this.life.deleteVolume(draft);
    this.life.clone(volume, draft);
    return { lineage: catalogue.volume(draft).lineage, target: catalogue.volume(volume) };
  }

  private requireDraft(draft: string, lineage: number): void {
    if (this.engine.catalogue.findVolume(draft)?.lineage === lineage) return;
    throw new StoreError(
      'INTERRUPTED',
      `the ${draft.slice(1)} was removed meanwhile (collect, or another import); import again`,
    );
  }

  private abandon(draft: string, lineage: number): void {
    if (this.engine.catalogue.findVolume(draft)?.lineage === lineage) this.life.deleteVolume(draft);
  }
}
