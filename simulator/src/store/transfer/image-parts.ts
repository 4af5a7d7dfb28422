import { BLOCK_SIZE, type ImportResult } from '../block-store';
import { differingParts } from './differing-parts';
import { CHUNK_BYTES, type ImagePart, type RawImage } from './raw-image';

/** The parts of an image that have to be stored, and the count of them. */
export class ImageParts {
  private writtenBytes = 0;
  private dataBytes = 0;

  /** `present` reads what the volume holds, if it holds anything. */
  constructor(
    private readonly image: RawImage,
    private readonly present?: (offset: number, length: number) => Buffer,
  ) {}

  *between(from: number, to: number): Generator<ImagePart> {
    for (let offset = from; offset < Math.min(to, this.image.size); offset += CHUNK_BYTES) {
      const parts = this.image.chunk(offset);
      const stored = this.present ? differingParts(parts, this.present) : parts;
      this.dataBytes += bytesOf(parts);
      this.writtenBytes += bytesOf(stored);
      yield* stored;
    }
  }

  get result(): ImportResult {
    const { writtenBytes, dataBytes } = this;
    const holeBytes = Math.ceil(this.image.size / BLOCK_SIZE) * BLOCK_SIZE - dataBytes;
    return { writtenBytes, unchangedBytes: dataBytes - writtenBytes, holeBytes };
  }
}

const bytesOf = (parts: readonly ImagePart[]): number =>
  parts.reduce((sum, { length, data }) => (data ? sum + length : sum), 0);
