import { Worker } from 'node:worker_threads';
import type { Verify } from '../block-store';
import { checksumOfAll, haveChecksums } from '../blocks/checksum';
import { CHUNK_BYTES } from './raw-image';

const BUFFERS = 8;
/** Verifications under way at most. */
const JOBS = 64;
/** A second thread that does nothing for so long is given up, and its work done here. */
const PATIENCE_MILLISECONDS = 5000;

/** The words that both threads see: how many jobs were given, how many are done, then offset, length and result of each. */
const GIVEN = 0;
const DONE = 1;
const FIRST_JOB = 2;
const JOB_WORDS = 3;

/** As text, because it has to run from the sources as well as from one bundled file. */
const WORK = `
const { workerData } = require('node:worker_threads');
const { crc32 } = require('node:zlib');
const words = new Int32Array(workerData.words);
for (let job = 0; ; job++) {
  while (Atomics.load(words, ${GIVEN}) === job) Atomics.wait(words, ${GIVEN}, job);
  const at = ${FIRST_JOB} + (job % ${JOBS}) * ${JOB_WORDS};
  words[at + 2] = crc32(Buffer.from(workerData.memory, words[at], words[at + 1]));
  Atomics.store(words, ${DONE}, job + 1);
  Atomics.notify(words, ${DONE});
}`;

/**
 * Verifies what was read while the thread that reads goes on: a second one computes the checksums. What was read is to be trusted only
 * once `settle` has returned.
 */
export class ParallelVerification {
  private readonly memory = new SharedArrayBuffer(BUFFERS * CHUNK_BYTES);
  private readonly words = new Int32Array(new SharedArrayBuffer(4 * (FIRST_JOB + JOBS * JOB_WORDS)));
  private readonly jobs: Parameters<Verify>[] = [];
  private readonly givenWith: number[] = [];
  private readonly worker: Worker;
  private given = 0;
  private settled = 0;
  private buffers = 0;

  constructor(
    work = WORK,
    private patience = PATIENCE_MILLISECONDS,
  ) {
    this.worker = new Worker(work, { eval: true, workerData: { memory: this.memory, words: this.words.buffer } });
    this.worker.unref();
    // What it leaves undone is done here.
    this.worker.on('error', () => undefined);
  }

  /** A buffer of CHUNK_BYTES, in which nothing waits to be verified. */
  nextBuffer(): Buffer {
    if (this.buffers > 0) this.givenWith[(this.buffers - 1) % BUFFERS] = this.given;
    const buffer = this.buffers++ % BUFFERS;
    this.settleUpTo(this.givenWith[buffer] ?? 0);
    return Buffer.from(this.memory, buffer * CHUNK_BYTES, CHUNK_BYTES);
  }

  /** Blocks in a buffer from `nextBuffer`. */
  readonly verify: Verify = (...job) => {
    this.settleUpTo(this.given - JOBS + 1);
    const [blocks] = job;
    const slot = this.given % JOBS;
    this.jobs[slot] = job;
    this.words.set([blocks.byteOffset, blocks.length], FIRST_JOB + slot * JOB_WORDS);
    Atomics.store(this.words, GIVEN, ++this.given);
    Atomics.notify(this.words, GIVEN);
  };

  /** Waits for everything given so far; throws what is wrong with the first that does not match. */
  settle(): void {
    this.settleUpTo(this.given);
  }

  end(): void {
    void this.worker.terminate();
  }

  private settleUpTo(count: number): void {
    for (; this.settled < count; this.settled++) {
      const slot = this.settled % JOBS;
      const [blocks, checksums, damaged] = this.jobs[slot];
      const matches = this.isDone()
        ? this.words[FIRST_JOB + slot * JOB_WORDS + 2] >>> 0 === checksumOfAll(checksums)
        : haveChecksums(blocks, checksums);
      if (!matches) throw damaged();
    }
  }

  /** Whether the second thread has done the next job; false when it does not go on. */
  private isDone(): boolean {
    for (;;) {
      const done = Atomics.load(this.words, DONE);
      if (done > this.settled) return true;
      if (Atomics.wait(this.words, DONE, done, this.patience) !== 'timed-out') continue;
      this.patience = 0;
      return false;
    }
  }
}
