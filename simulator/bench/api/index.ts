import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '../../src/cloud';
import { milliseconds, type Row } from '../harness';
import { listAll } from './audit';
import { findPlace, runLoad } from './load';
import { startServerProcess } from './server-process';

const CLIENTS = 64;
const SECONDS = Number(process.env.DRYDOCK_BENCH_SECONDS ?? 60);
const BACKUPS = Number(process.env.DRYDOCK_BENCH_BACKUPS ?? 10_000);

const figure = (id: string, what: string, ours: number): Row => ({
  id,
  what,
  ours,
  floor: null,
  ratio: null,
  bar: null,
  holds: null,
});

/** A measure that must be nothing. */
const none = (id: string, what: string, ours: number): Row => ({
  ...figure(id, what, ours),
  bar: 0,
  holds: ours === 0,
});

export async function* rows(): AsyncIterable<Row> {
  const home = mkdtempSync(join(process.env.DRYDOCK_BENCH_FOLDER ?? tmpdir(), 'drydock-bench-api-'));
  try {
    yield* loadRows(join(home, 'load'));
    yield* pageRows(join(home, 'pages'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function* loadRows(home: string): AsyncIterable<Row> {
  const server = await startServerProcess(home);
  const report = await runLoad(server.url, CLIENTS, SECONDS, 1);
  await server.stop();
  const what = `${CLIENTS} clients, ${SECONDS} s, half of it writes`;
  yield none(
    'api-load-errors',
    `${what}: errors, refusals, differences`,
    report.errors + report.complaints.length + report.differences.length,
  );
  yield figure('api-load-rate', `${what}: answers a second`, report.rate);
  yield figure('api-load-p50', `${what}: median time`, report.latency.p50);
  yield figure('api-load-p99', `${what}: 99th of 100`, report.latency.p99);
}

async function* pageRows(home: string): AsyncIterable<Row> {
  const cloud = openCloud({ home });
  const region = cloud.region('us-ashburn-1');
  const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaload';
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const { id } = region.createVolume({ compartmentId, availabilityDomain: domain!.name, sizeInGBs: 50 });
  const created = milliseconds(() => {
    for (let count = 0; count < BACKUPS; count++) region.createVolumeBackup({ volumeId: id });
  });
  cloud.close();
  yield figure('api-create-backup', `one backup, durable, of ${BACKUPS} in a row`, created / BACKUPS);
  const server = await startServerProcess(home);
  const place = await findPlace(server.url);
  const start = performance.now();
  const listed = await listAll(server.url, `/volumeBackups?compartmentId=${place.compartmentId}`);
  yield figure('api-list-pages', `${listed.length} backups listed by pages of 1,000`, performance.now() - start);
  await server.stop();
}
