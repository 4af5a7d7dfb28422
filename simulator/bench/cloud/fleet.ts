import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud, type RegionOperations } from '../../src/cloud';
import { milliseconds } from '../harness';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaabench';
const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;
const BLOCK = 4096;

/** Volumes under one policy, and how long it is watched. */
export interface Fleet {
  readonly policy: 'gold' | 'silver';
  readonly volumes: number;
  readonly days: number;
  /** Blocks of each volume that change in a week. */
  readonly changes: number;
}

function createFleet(cloud: Cloud, region: RegionOperations, { policy, volumes }: Fleet): string[] {
  const [{ name }] = region.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  const { id } = region.listVolumeBackupPolicies({}).find(({ displayName }) => displayName === policy)!;
  const details = { compartmentId: COMPARTMENT, availabilityDomain: name, sizeInGBs: 50, backupPolicyId: id };
  return cloud.together('us-ashburn-1', () => Array.from({ length: volumes }, () => region.createVolume(details).id));
}

function pass(cloud: Cloud, region: RegionOperations, ids: readonly string[], { days, changes }: Fleet): void {
  for (let day = 0, week = 0; day < days; day += 7, week++) {
    cloud.together('us-ashburn-1', () => {
      for (const id of ids) {
        const disk = region.blockDevice(id);
        for (let change = 0; change < changes; change++) {
          disk.write(((week * changes + change) % 500) * BLOCK, Buffer.alloc(BLOCK, week + change));
        }
      }
    });
    cloud.clock.advance(Math.min(WEEK, (days - day) * DAY));
  }
}

function measure(fleet: Fleet): number {
  const home = mkdtempSync(join(process.env.DRYDOCK_BENCH_FOLDER ?? tmpdir(), 'drydock-bench-'));
  const cloud = openCloud({ home });
  try {
    const region = cloud.region('us-ashburn-1');
    const ids = createFleet(cloud, region, fleet);
    return milliseconds(() => pass(cloud, region, ids, fleet));
  } finally {
    cloud.close();
    rmSync(home, { recursive: true });
  }
}

// A process of its own: node fleet.js FLEET, in JSON; prints the milliseconds.
process.stdout.write(String(measure(JSON.parse(process.argv[2]))));
