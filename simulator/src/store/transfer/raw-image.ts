import * as fs from 'node:fs';
import { BLOCK_SIZE } from '../block-store';
import { explained, StoreError } from '../errors';

/** Bytes of one step of import or copy: what becomes durable at once. */
export const STEP_BYTES = 64 * 2 ** 20;
/** Bytes that are moved at once: so few that they stay in a core's cache between read, checksum and write. */
export const CHUNK_BYTES = 512 * 1024;
const ZERO_BLOCK = Buffer.alloc(BLOCK_SIZE);

export interface ImagePart {
  readonly offset: number;
  /** Bytes; whole blocks. */
  readonly length: number;
  /** Absent for a hole. */
  readonly data?: Buffer;
}

/**
 * A raw image read step by step. Node cannot ask for the holes of a file, so: in a file that occupies less than its size, a block of
 * zeros is a hole; in one that is stored in full, zeros were written. The last block is filled up with zeros.
 */
export class RawImage {
  readonly size: number;
  private readonly sparse: boolean;
  private readonly buffer = Buffer.allocUnsafe(CHUNK_BYTES);

  private constructor(
    private readonly file: number,
    private readonly path: string,
  ) {
    const { size, blocks } = fs.fstatSync(file);
    this.size = size;
    this.sparse = blocks * 512 < size;
  }

  static open(path: string): RawImage {
    try {
      return new RawImage(fs.openSync(path, 'r'), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw explained(error, path);
      throw new StoreError('ABSENT', `no image file ${path}; expected the path of a raw disk image`, { cause: error });
    }
  }

  /** One chunk from `offset`, as parts that are each all data or all hole. Their data is good until the next call. */
  chunk(offset: number): ImagePart[] {
    const length = Math.min(CHUNK_BYTES, this.size - offset);
    const data = this.buffer.subarray(0, Math.ceil(length / BLOCK_SIZE) * BLOCK_SIZE);
    data.fill(0, length);
    let done = 0;
    while (done < length) {
      const count = fs.readSync(this.file, data, done, length - done, offset + done);
      if (count === 0)
        throw new StoreError('INTERRUPTED', `${this.path} became shorter while it was read; import it again`);
      done += count;
    }
    return this.sparse ? split(offset, data) : [{ offset, length: data.length, data }];
  }

  close(): void {
    fs.closeSync(this.file);
  }
}

function split(offset: number, data: Buffer): ImagePart[] {
  const parts: ImagePart[] = [];
  let from = 0;
  let hole = false;
  for (let at = 0; at <= data.length; at += BLOCK_SIZE) {
    const zero = at < data.length && data.compare(ZERO_BLOCK, 0, BLOCK_SIZE, at, at + BLOCK_SIZE) === 0;
    if (at > from && (at === data.length || zero !== hole)) {
      const length = at - from;
      parts.push(
        hole ? { offset: offset + from, length } : { offset: offset + from, length, data: data.subarray(from, at) },
      );
      from = at;
    }
    hole = zero;
  }
  return parts;
}
