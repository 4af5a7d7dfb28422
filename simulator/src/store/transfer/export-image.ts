import * as fs from 'node:fs';
import type { BlockStore, ExportResult, Extent, LongWork, Source } from '../block-store';
import { explained } from '../errors';
import { CHUNK_BYTES } from './raw-image';

/** Writes a sparse raw image beside its final name and puts it there when it is whole. */
export function* exportImage(
  store: Pick<BlockStore, 'read'>,
  source: Source,
  extents: Iterable<Extent>,
  total: number,
  size: number,
  path: string,
): LongWork<ExportResult> {
  const draft = `${path}.part`;
  const file = guarded(path, () => fs.openSync(draft, 'w'));
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let writtenBytes = 0;
  let whole = false;
  try {
    for (const { offset, length } of extents) {
      for (let done = 0; done < length; done += CHUNK_BYTES) {
        const size = Math.min(CHUNK_BYTES, length - done);
        const data = store.read(source, offset + done, size, buffer.subarray(0, size));
        guarded(path, () => writeAll(file, data, offset + done));
        writtenBytes += data.length;
        yield { done: writtenBytes, total };
      }
    }
    guarded(path, () => {
      fs.ftruncateSync(file, size);
      fs.fsyncSync(file);
      fs.renameSync(draft, path);
    });
    whole = true;
  } finally {
    fs.closeSync(file);
    if (!whole) fs.rmSync(draft, { force: true });
  }
  return { writtenBytes };
}

function writeAll(file: number, data: Buffer, position: number): void {
  let done = 0;
  while (done < data.length) done += fs.writeSync(file, data, done, data.length - done, position + done);
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explained(error, path);
  }
}
