import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { absoluteRow, type Measure, type Row } from '../harness';
import type { Fleet } from './fleet';

/** Below a folder that has lmdb. */
const BUNDLE = join(__dirname, '../../../node_modules/.cache/drydock-bench/fleet.js');
/** The best counts: what else the machine does only ever adds. */
const ROUNDS = 2;

const FLEETS: readonly (Fleet & Measure)[] = [
  {
    id: 'gold-3y-100',
    what: 'three years of gold on 100 volumes, 4 blocks of each changing every week',
    bar: 15_000,
    policy: 'gold',
    volumes: 100,
    days: 3 * 365,
    changes: 4,
  },
  {
    id: 'silver-30d-10k',
    what: '30 days of silver on 10,000 volumes, 1 block of each changing every week',
    bar: 30_000,
    policy: 'silver',
    volumes: 10_000,
    days: 30,
    changes: 1,
  },
];

/** As it ships. */
const bundle = () =>
  buildSync({
    entryPoints: [join(__dirname, 'fleet.ts')],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['lmdb'],
  });

/** In a process of its own. */
function measure(fleet: Fleet): number {
  return Number(execFileSync(process.execPath, [BUNDLE, JSON.stringify(fleet)], { encoding: 'utf8' }));
}

export async function* rows(): AsyncIterable<Row> {
  bundle();
  for (const fleet of FLEETS) {
    yield absoluteRow(fleet, Math.min(...Array.from({ length: ROUNDS }, () => measure(fleet))));
  }
}
