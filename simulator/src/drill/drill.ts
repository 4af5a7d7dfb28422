import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Cloud, forkWorld, openCloud } from '../cloud';
import { type BackupFact, backupFacts } from '../forecast';
import { type Applied, type Stack, TerraformRuns } from '../terraform';
import { contentHash } from './content-hash';
import { type Disaster, strike } from './disaster';
import type { DrillEvidence, DrillStep, RestoredVolume } from './evidence';
import { originalOf, restoredFrom, takenAt, volumesIn, withNewestBackup } from './inventory';

export interface DrillOptions {
  /** DRYDOCK_HOME of the world that is rehearsed; it is not changed. */
  readonly home: string;
  readonly disaster: Disaster;
  /** The stack that recovers, and its variables. */
  readonly recovery: Stack;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Seconds of virtual time from now to the disaster. Default 0. */
  readonly afterSeconds?: number;
  /** Longest loss that is accepted. */
  readonly rpoSeconds?: number;
  /** Longest time to recover that is accepted. */
  readonly rtoSeconds?: number;
  readonly versions: Readonly<Record<string, string>>;
  /** Hears of each step as it is done. */
  readonly onStep?: (step: DrillStep) => void;
}

/**
 * Rehearses a recovery in a fork of the world: loses a region or an instance, applies the stack that recovers, and compares every
 * byte of what it restored with what was backed up.
 */
export async function drill(options: DrillOptions): Promise<DrillEvidence> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'drydock-drill-'));
  const home = join(folder, 'world');
  forkWorld(options.home, home);
  const cloud = openCloud({ home });
  try {
    const seconds = () => (Date.now() - started) / 1000;
    return await new Rehearsal(cloud, new TerraformRuns(join(folder, 'stacks'), home), options).run(started, seconds);
  } finally {
    cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Rehearsal {
  private readonly steps: DrillStep[] = [];

  constructor(
    private readonly cloud: Cloud,
    private readonly terraform: TerraformRuns,
    private readonly options: DrillOptions,
  ) {}

  async run(started: number, secondsSince: () => number): Promise<DrillEvidence> {
    const { cloud, options } = this;
    cloud.setPace('realistic');
    cloud.clock.advance((options.afterSeconds ?? 0) * 1000);
    const before = backupFacts(cloud);
    const hashes = this.hashBackups(before);
    const { volumes, region, title } = strike(cloud, options.disaster, (name) => volumesIn(cloud, name));
    const at = cloud.clock.now();
    this.step(title);
    const lost = withNewestBackup(volumes, backupFacts(cloud), before);

    const applied = await this.terraform.apply(options.recovery, { variables: options.variables });
    this.step(`The recovery stack is applied: ${Object.keys(applied.resources).length} resources`);
    const recovered = cloud.clock.now();
    const restored = this.verify(applied, before, hashes, at);
    const failures = [...this.failures(restored, (recovered - at) / 1000), ...(await this.unsettled())];
    return {
      disaster: { kind: options.disaster.kind, lost: region ?? options.disaster.lost, at: iso(at) },
      world: { seed: cloud.seed, pace: 'realistic' },
      lost,
      restored,
      steps: this.steps,
      rtoSeconds: (recovered - at) / 1000,
      rpoSeconds: restored.length === 0 ? undefined : Math.max(...restored.map(({ rpoSeconds }) => rpoSeconds)),
      objectives: { rpoSeconds: options.rpoSeconds, rtoSeconds: options.rtoSeconds },
      failures,
      passed: failures.length === 0,
      run: {
        by: userInfo().username,
        host: hostname(),
        started: iso(started),
        seconds: secondsSince(),
        versions: options.versions,
      },
    };
  }

  /** Before the disaster, while the originals can be read. */
  private hashBackups(facts: readonly BackupFact[]): Map<string, string> {
    const originals = facts.filter(({ state, copyOf }) => state === 'AVAILABLE' && copyOf === undefined);
    const hashes = new Map(originals.map(({ id, region }) => [id, this.hash(region, id)]));
    this.step(`The bytes of ${hashes.size} backups are hashed`);
    return hashes;
  }

  private hash(region: string, ocid: string): string {
    const work = contentHash(this.cloud.region(region).blockDevice(ocid));
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  private verify(
    { resources }: Applied,
    before: readonly BackupFact[],
    hashes: ReadonlyMap<string, string>,
    at: number,
  ): RestoredVolume[] {
    const restored = Object.entries(resources).flatMap(([address, attributes]) =>
      /^oci_core_(boot_)?volume$/.test(address.split('.').at(-2) ?? '')
        ? this.verifyOne(address, String(attributes.id), before, hashes, at)
        : [],
    );
    this.step(
      `${restored.filter(({ identical }) => identical).length} of ${restored.length} restored volumes are identical`,
    );
    return restored;
  }

  private verifyOne(
    address: string,
    ocid: string,
    before: readonly BackupFact[],
    hashes: ReadonlyMap<string, string>,
    at: number,
  ): RestoredVolume[] {
    const regionName = ocid.split('.')[3]!;
    const backup = before.find(({ id }) => id === restoredFrom(this.cloud, regionName, ocid));
    if (!backup) return [];
    const original = originalOf(backup, before);
    const expectedHash = hashes.get(original.id);
    const hash = this.hash(regionName, ocid);
    const taken = takenAt(backup, before);
    return [
      {
        ocid,
        address,
        region: backup.region,
        lost: backup.volumeId,
        backup: backup.id,
        original: original.id,
        taken,
        expectedHash,
        hash,
        identical: hash === expectedHash,
        rpoSeconds: (at - Date.parse(taken)) / 1000,
      },
    ];
  }

  private failures(restored: readonly RestoredVolume[], rto: number): string[] {
    const { rpoSeconds = Number.POSITIVE_INFINITY, rtoSeconds = Number.POSITIVE_INFINITY } = this.options;
    return [
      ...(restored.length === 0 ? ['The recovery stack restored no volume from a backup.'] : []),
      ...restored
        .filter(({ identical }) => !identical)
        .map(({ address, backup }) => `${address} does not have the bytes of ${backup}.`),
      ...restored
        .filter((volume) => volume.rpoSeconds > rpoSeconds)
        .map(
          (volume) => `${volume.address} lost ${volume.rpoSeconds} s of data, at most ${rpoSeconds} s are accepted.`,
        ),
      ...(rto > rtoSeconds ? [`The recovery took ${rto} s, at most ${rtoSeconds} s are accepted.`] : []),
    ];
  }

  /** A recovery that Terraform would change again is not over. */
  private async unsettled(): Promise<string[]> {
    const { changes } = await this.terraform.plan(this.options.recovery, { variables: this.options.variables });
    this.step('A second plan of the recovery stack is made');
    return changes.map(({ action, address }) => `After the recovery Terraform would still ${action} ${address}.`);
  }

  private step(what: string): void {
    const step = { at: iso(this.cloud.clock.now()), what };
    this.steps.push(step);
    this.options.onStep?.(step);
  }
}

const iso = (instant: number) => new Date(instant).toISOString();
