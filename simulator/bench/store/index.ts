import { type BlockStore, openBlockStore } from '../../src/store';
import { absoluteRow, interleaved, median, milliseconds, type Row, ratioRow } from '../harness';
import { BenchFolder, BLOCK, changedBlock, finish, onePercent } from './bench-folder';
import { manyBackupsRows } from './many-backups';
import { peerRows } from './peers';

const SIZE = Number(process.env.DRYDOCK_BENCH_BYTES ?? 2 * 2 ** 30);
const ROUNDS = 4;
const STEP = 4 * 2 ** 20;

export async function* rows(): AsyncIterable<Row> {
  const bench = new BenchFolder(SIZE);
  try {
    yield importRow(bench);
    const store = openBlockStore(bench.path('store'));
    yield* backupRows(bench, store);
    yield readBackRow(bench, store);
    yield* copyRows(bench, store);
    store.close();
    bench.remove('store');
    yield* peerRows(bench);
    yield* manyBackupsRows(bench);
  } finally {
    bench.end();
  }
}

/** The last import stays, for the measures that follow. */
function importRow(bench: BenchFolder): Row {
  const copy = () => {
    bench.remove('copy.raw');
    return milliseconds(() => bench.copy(bench.image, bench.path('copy.raw'), true));
  };
  const importIt = () => {
    bench.remove('store');
    const store = openBlockStore(bench.path('store'));
    store.createVolume('v', SIZE);
    const time = milliseconds(() => finish(store.importImage('v', bench.image)));
    store.close();
    return time;
  };
  const times = interleaved(ROUNDS, importIt, copy);
  bench.remove('copy.raw');
  return ratioRow({ id: 'import-2g', what: 'import of a 2 GiB random image, against cp + sync', bar: 1.5 }, times);
}

function* backupRows(bench: BenchFolder, store: BlockStore): Generator<Row> {
  yield absoluteRow(
    { id: 'backup-full', what: 'full backup of it', bar: 100 },
    milliseconds(() => store.snapshot('v', 'full')),
  );
  const times: number[] = [];
  const ratios: { ours: number; floor: number }[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const before = bench.occupied('store');
    const blocks = onePercent(SIZE, round);
    for (const block of blocks) store.write('v', block * BLOCK, changedBlock(block, round));
    store.flush();
    times.push(milliseconds(() => store.snapshot('v', `increment${round}`)));
    ratios.push({ ours: bench.occupied('store') - before, floor: blocks.length * BLOCK });
  }
  yield absoluteRow({ id: 'backup-1pct', what: 'backup after 1 % of random 4 KiB writes', bar: 100 }, median(times));
  const stored = { ours: median(ratios.map(({ ours }) => ours)), floor: ratios[0].floor };
  yield ratioRow(
    {
      id: 'backup-1pct-bytes',
      what: 'bytes stored for it, manifest and index included, against bytes changed',
      bar: 1.1,
    },
    stored,
  );
  yield absoluteRow(
    { id: 'restore', what: 'restore of it', bar: 100 },
    milliseconds(() => store.restore('full', 'restored')),
  );
  yield absoluteRow(
    { id: 'clone', what: 'clone of it', bar: 100 },
    milliseconds(() => store.clone('v', 'clone')),
  );
}

function readBackRow(bench: BenchFolder, store: BlockStore): Row {
  const buffer = Buffer.alloc(STEP);
  const read = () =>
    milliseconds(() => {
      for (let offset = 0; offset < SIZE; offset += STEP) store.read({ volume: 'restored' }, offset, STEP, buffer);
    });
  const copy = () => {
    bench.remove('copy.raw');
    return milliseconds(() => bench.copy(bench.image, bench.path('copy.raw'), false));
  };
  const times = interleaved(ROUNDS, read, copy);
  return ratioRow(
    { id: 'read-back', what: 'reading all of the restored volume, verified, against cp', bar: 1.5 },
    times,
  );
}

function* copyRows(bench: BenchFolder, store: BlockStore): Generator<Row> {
  const cp = () => {
    bench.remove('copy.raw');
    return milliseconds(() => bench.copy(bench.image, bench.path('copy.raw'), true));
  };
  const copyRegion = () => {
    bench.remove('other');
    const other = openBlockStore(bench.path('other'));
    const time = milliseconds(() => finish(store.copySnapshot('full', other, 'copy')));
    other.close();
    return time;
  };
  const times = interleaved(ROUNDS, copyRegion, cp);
  yield ratioRow(
    { id: 'copy-region', what: 'copy to another region, against cp + sync of the bytes that it lacks', bar: 1.5 },
    times,
  );
  const other = openBlockStore(bench.path('other'));
  const increment = milliseconds(() => finish(store.copySnapshot('increment1', other, 'copy1')));
  yield absoluteRow({ id: 'copy-region-1pct', what: 'copy of the increment of 1 %', bar: 1000 }, increment);
  other.close();
  bench.remove('other');
  bench.remove('copy.raw');
}
