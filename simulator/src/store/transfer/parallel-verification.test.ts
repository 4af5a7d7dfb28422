import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { BLOCK_SIZE } from '../block-store';
import { checksumsOf } from '../blocks/checksum';
import { finish } from '../contract/contract-world';
import { openBlockStore } from '../index';
import { ParallelVerification } from './parallel-verification';
import { CHUNK_BYTES } from './raw-image';

const BLOCKS = CHUNK_BYTES / BLOCK_SIZE;

/** Gives so many buffers, each in two parts, to be verified; of one part the checksums are wrong. */
function verifyMany(verification: ParallelVerification, buffers: number, wrong?: number): void {
  for (let buffer = 0; buffer < buffers; buffer++) {
    const bytes = verification.nextBuffer();
    for (let block = 0; block < BLOCKS; block++)
      bytes.fill(`${buffer} ${block}`, block * BLOCK_SIZE, (block + 1) * BLOCK_SIZE);
    [bytes.subarray(0, 3 * BLOCK_SIZE), bytes.subarray(3 * BLOCK_SIZE)].forEach((blocks, half) => {
      const checksums = checksumsOf(blocks);
      const part = 2 * buffer + half;
      if (part === wrong) checksums[1]++;
      verification.verify(blocks, checksums, () => new Error(`part ${part}`));
    });
  }
}

describe.each([
  ['by a second thread', undefined],
  ['by a second thread that does nothing', 'setInterval(() => undefined, 1000)'],
  ['by a second thread that fails', 'throw new Error("cannot")'],
])('verification %s', (_, work) => {
  let verification: ParallelVerification;

  beforeEach(() => {
    verification = new ParallelVerification(work, work === undefined ? undefined : 50);
  });
  afterEach(() => verification.end());

  test('finds nothing wrong in what is right, whether less or more than there are buffers', () => {
    verifyMany(verification, 1);
    verification.settle();
    verifyMany(verification, 40);
    verification.settle();
  });

  test.each([0, 1, 37, 79])('finds part %i wrong, at the latest when all is settled', (wrong) => {
    expect(() => {
      verifyMany(verification, 40, wrong);
      verification.settle();
    }).toThrow(`part ${wrong}`);
  });
});

describe('a copy so large that a second thread verifies it', () => {
  const size = 264 * 2 ** 20;
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-parallel-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  test('ends at the block that is damaged, with nothing to restore from, and goes on once it is whole again', () => {
    const image = path.join(folder, 'image');
    fs.writeFileSync(image, Buffer.alloc(size, 'some bytes that are not a divisor of a block'));
    const source = openBlockStore(path.join(folder, 'source'));
    const destination = openBlockStore(path.join(folder, 'destination'));
    source.createVolume('v', size);
    finish(source.importImage('v', image));
    source.snapshot('v', 's');

    const damaged = 200 * 2 ** 20;
    const segment = path.join(folder, 'source', '00000003.blocks');
    const flip = () => {
      const bytes = fs.readFileSync(segment);
      bytes[damaged % (64 * 2 ** 20)] ^= 1;
      fs.writeFileSync(segment, bytes);
    };
    flip();
    expect(() => finish(source.copySnapshot('s', destination, 'copy'))).toThrow(`stored bytes at offset ${damaged} `);
    expect(destination.snapshotInfo('copy')).toBeUndefined();
    flip();
    const { copiedBytes } = finish(source.copySnapshot('s', destination, 'copy'));
    expect(copiedBytes).toBeLessThan(size);
    for (let offset = 0; offset < size; offset += 8 * 2 ** 20) {
      const expected = source.read({ snapshot: 's' }, offset, 8 * 2 ** 20);
      expect(destination.read({ snapshot: 'copy' }, offset, 8 * 2 ** 20).equals(expected)).toBe(true);
    }
    source.close();
    destination.close();
  });
});
