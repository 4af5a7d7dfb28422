import { BLOCK_SIZE, type ExportResult, type ImportResult, type LongWork, type Source } from '../block-store';
import { invalid } from '../errors';
import { exportImage } from '../transfer/export-image';
import { extentsOf } from '../transfer/extents';
import { ImageParts } from '../transfer/image-parts';
import { CHUNK_BYTES, RawImage } from '../transfer/raw-image';
import type { MemoryContent } from './memory-content';
import { sorted } from './sorted';
import type { MemorySnapshot, MemoryVolume } from './version';

/** Into a draft first, which takes the volume's place when the image is whole. */
export function* importImage(
  content: MemoryContent,
  id: string,
  volumeNow: () => MemoryVolume,
  file: string,
): LongWork<ImportResult> {
  const image = RawImage.open(file);
  try {
    const volume = volumeNow();
    if (image.size > volume.size)
      throw invalid(`${file} has ${image.size} bytes`, `at most the ${volume.size} bytes of volume ${id}`);
    const draft: MemoryVolume = { ...volume, shared: true };
    const { blocks, epoch } = volume;
    const parts = new ImageParts(image, (offset, length) => content.read(draft.blocks, offset, length));
    for (let offset = 0; offset < image.size; offset += CHUNK_BYTES) {
      for (const part of parts.between(offset, offset + CHUNK_BYTES)) content.store(draft, part);
      yield { done: Math.min(offset + CHUNK_BYTES, image.size), total: image.size };
    }
    content.replace(volume, draft, { blocks, epoch }, id);
    return parts.result;
  } finally {
    image.close();
  }
}

/** As the version is when the export begins. */
export function* exportVersion(
  content: MemoryContent,
  { size, blocks }: MemoryVolume | MemorySnapshot,
  source: Source,
  file: string,
): LongWork<ExportResult> {
  const frozen = new Map(blocks);
  const stored = sorted(frozen.keys()).map((start) => ({ start, count: 1 }));
  const reader = { read: (_: Source, offset: number, length: number) => content.read(frozen, offset, length) };
  return yield* exportImage(reader, source, extentsOf(stored, BLOCK_SIZE, size), frozen.size * BLOCK_SIZE, size, file);
}
