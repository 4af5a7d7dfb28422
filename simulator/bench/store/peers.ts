import * as fs from 'node:fs';
import { milliseconds, peerRow, type Row } from '../harness';
import { type BenchFolder, changedBlock, isInstalled, onePercent } from './bench-folder';

interface Peer {
  readonly command: string;
  prepare(bench: BenchFolder): void;
  backup(bench: BenchFolder, name: string): void;
  restore(bench: BenchFolder): void;
}

const RESTIC = { RESTIC_PASSWORD: 'bench' };
const BORG = { BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK: 'yes', BORG_RELOCATED_REPO_ACCESS_IS_OK: 'yes' };

const PEERS: readonly Peer[] = [
  {
    command: 'restic',
    prepare: (bench) => bench.run('restic', ['init', '-r', bench.path('restic')], RESTIC),
    backup: (bench) =>
      bench.run('restic', ['backup', '-q', '-r', bench.path('restic'), bench.path('changing.raw')], RESTIC),
    restore: (bench) =>
      bench.run(
        'restic',
        ['restore', 'latest', '-q', '-r', bench.path('restic'), '-t', bench.path('restored')],
        RESTIC,
      ),
  },
  {
    command: 'borg',
    prepare: (bench) => bench.run('borg', ['init', '-e', 'none', bench.path('borg')], BORG),
    backup: (bench, name) =>
      bench.run('borg', ['create', '-C', 'none', `${bench.path('borg')}::${name}`, bench.path('changing.raw')], BORG),
    restore: (bench) => {
      fs.mkdirSync(bench.path('restored'));
      bench.run('sh', ['-c', `cd ${bench.path('restored')} && borg extract ${bench.path('borg')}::second`], BORG);
    },
  },
];

/** The same image and the same changes, by tools made for backups, where they are installed. */
export function* peerRows(bench: BenchFolder): Generator<Row> {
  for (const peer of PEERS.filter(({ command }) => isInstalled(command))) {
    bench.copy(bench.image, bench.path('changing.raw'), true);
    peer.prepare(bench);
    const row = (id: string, what: string, ours: number) => peerRow(id, what, peer.command, ours);
    yield row(
      'backup-full',
      'first backup of the image',
      milliseconds(() => peer.backup(bench, 'first')),
    );
    const before = bench.occupied(peer.command);
    change(bench);
    yield row(
      'backup-1pct',
      'backup after 1 % of random changes',
      milliseconds(() => peer.backup(bench, 'second')),
    );
    yield row('backup-1pct-bytes', 'bytes stored for it', bench.occupied(peer.command) - before);
    yield row(
      'read-back',
      'restore of all bytes',
      milliseconds(() => peer.restore(bench)),
    );
    for (const name of ['changing.raw', 'restored', peer.command]) bench.remove(name);
  }
  if (isInstalled('qemu-img')) yield* qemuRows(bench);
}

function* qemuRows(bench: BenchFolder): Generator<Row> {
  const image = bench.path('image.qcow2');
  const convert = () => bench.run('qemu-img', ['convert', '-O', 'qcow2', bench.image, image]);
  yield peerRow(
    'import-2g',
    'convert raw to qcow2, and sync',
    'qemu-img',
    milliseconds(() => {
      convert();
      bench.run('sync', [image]);
    }),
  );
  const snapshot = (name: string) => bench.run('qemu-img', ['snapshot', '-c', name, image]);
  yield peerRow(
    'backup-full',
    'internal snapshot',
    'qemu-img',
    milliseconds(() => snapshot('first')),
  );
  const back = bench.path('back.raw');
  yield peerRow(
    'read-back',
    'convert qcow2 to raw',
    'qemu-img',
    milliseconds(() => bench.run('qemu-img', ['convert', '-O', 'raw', image, back])),
  );
  bench.remove('back.raw');
  bench.remove('image.qcow2');
}

function change(bench: BenchFolder): void {
  const file = fs.openSync(bench.path('changing.raw'), 'r+');
  for (const block of onePercent(bench.size, 1)) fs.writeSync(file, changedBlock(block, 1), 0, 4096, block * 4096);
  fs.fsyncSync(file);
  fs.closeSync(file);
}
