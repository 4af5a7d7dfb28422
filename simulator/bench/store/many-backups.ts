import { openBlockStore } from '../../src/store';
import { absoluteRow, median, milliseconds, type Row, ratioRow } from '../harness';
import { type BenchFolder, BLOCK, changedBlock } from './bench-folder';

const VOLUME_BLOCKS = 4096;
const BACKUPS = [1, 100, 10_000];

/** What must not depend on how many backups there are. */
export function* manyBackupsRows(bench: BenchFolder): Generator<Row> {
  yield* readRows(bench);
  yield openRow(bench);
}

/** One volume, some blocks written before each backup; the time of reading 16 MiB of the first backup and of the volume. */
function* readRows(bench: BenchFolder): Generator<Row> {
  const store = openBlockStore(bench.path('many'));
  const size = VOLUME_BLOCKS * BLOCK;
  store.createVolume('v', size);
  for (let block = 0; block < VOLUME_BLOCKS; block++) store.write('v', block * BLOCK, changedBlock(block, 0));
  const read = (source: { volume: string } | { snapshot: string }) =>
    median(Array.from({ length: 9 }, () => milliseconds(() => store.read(source, 0, size))));
  const times: number[] = [];
  let taken = 0;
  for (const backups of BACKUPS) {
    store.transaction(() => {
      for (; taken < backups; taken++) {
        for (let n = 0; n < 4; n++) {
          const block = (taken * 7919 + n * 1031) % VOLUME_BLOCKS;
          store.write('v', block * BLOCK, changedBlock(block, taken + 1));
        }
        store.snapshot('v', `s${taken}`);
      }
    });
    times.push(read({ volume: 'v' }));
  }
  const [one, hundred, tenThousand] = times;
  yield ratioRow(
    { id: 'read-100-backups', what: 'reading a volume with 100 backups, against 1', bar: 1.5 },
    { ours: hundred, floor: one },
  );
  yield ratioRow(
    { id: 'read-10000-backups', what: 'reading a volume with 10,000 backups, against 1', bar: 1.5 },
    { ours: tenThousand, floor: one },
  );
  const oldest = { ours: read({ snapshot: 's0' }), floor: one };
  yield ratioRow(
    { id: 'read-oldest', what: 'reading the oldest of 10,000 backups, against the volume with 1', bar: 1.5 },
    oldest,
  );
  store.close();
  bench.remove('many');
}

function openRow(bench: BenchFolder): Row {
  const folder = bench.path('wide');
  const store = openBlockStore(folder);
  store.transaction(() => {
    for (let volume = 0; volume < 1000; volume++) {
      store.createVolume(`v${volume}`, 2 ** 36);
      for (let backup = 0; backup < 100; backup++) store.snapshot(`v${volume}`, `s${volume}-${backup}`);
    }
  });
  store.close();
  const times = Array.from({ length: 5 }, () =>
    milliseconds(() => {
      const opened = openBlockStore(folder);
      opened.volume('v500');
      opened.close();
    }),
  );
  bench.remove('wide');
  return absoluteRow(
    { id: 'open', what: 'opening a store of 1,000 volumes with 100 backups each, and its first read', bar: 20 },
    median(times),
  );
}
