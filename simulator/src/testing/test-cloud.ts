import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BlockDevice,
  type Cloud,
  type Fault,
  forkWorld,
  openCloud,
  parseOcid,
  type RegionOperations,
} from '../cloud';
import type { DayChanges } from '../forecast/passage';
import type { Plan, Stack } from '../terraform';
import { type Applied, type ApplyOptions, TerraformRuns, terraformEnvironment } from '../terraform';
import { BackupHistory } from './backup-history';
import { BackupLedger } from './backup-ledger';
import { type Span, seconds } from './span';
import { VolumeUnderTest } from './volume-under-test';

export interface TestCloudOptions {
  /** Start of the clock: RFC 3339. Default 2026-01-01T00:00:00Z. */
  readonly start?: string;
  /** Seed of ids and durations. Default 'drydock'. */
  readonly seed?: string;
  /** Durations of life cycles. Default 'instant'. */
  readonly pace?: 'instant' | 'realistic';
}

/** A local cloud that belongs to one test file: its own world, its own clock, nothing shared, nothing left behind. */
export class TestCloud {
  /** Below it: the world, and the folders and states of the stacks. */
  readonly folder: string;
  private readonly cloud: Cloud;
  private readonly ledger: BackupLedger;
  private runs: TerraformRuns | undefined;
  private readonly forks: TestCloud[] = [];

  /** Use `startCloud`. */
  constructor(folder: string, options: TestCloudOptions = {}, past?: BackupLedger) {
    this.folder = folder;
    this.cloud = openCloud({
      home: this.home,
      seed: options.seed,
      pace: options.pace,
      start: options.start === undefined ? undefined : Date.parse(options.start),
    });
    this.ledger = new BackupLedger(this.cloud, past);
  }

  /** The DRYDOCK_HOME of this cloud. */
  get home(): string {
    return join(this.folder, 'world');
  }

  get tenancyId(): string {
    return this.cloud.tenancyId;
  }

  /** Variables for programs that a test starts itself, such as terraform or cdktf. */
  get environment(): Readonly<Record<string, string | undefined>> {
    return terraformEnvironment(this.home).variables;
  }

  now(): Date {
    return new Date(this.cloud.clock.now());
  }

  /** Oracle's operations of a region, by name (us-ashburn-1) or key (iad). */
  region(name: string): RegionOperations {
    return this.cloud.region(name);
  }

  apply(stack: Stack, options?: ApplyOptions): Promise<Applied> {
    return this.terraform().apply(stack, options);
  }

  plan(stack: Stack, options?: ApplyOptions & { readonly destroy?: boolean }): Promise<Plan> {
    return this.terraform().plan(stack, options);
  }

  destroy(stack: Stack, options?: ApplyOptions): Promise<void> {
    return this.terraform().destroy(stack, options);
  }

  /** Takes what exists in the cloud into the state of a stack. */
  import(stack: Stack, address: string, ocid: string, options?: ApplyOptions): Promise<Applied> {
    return this.terraform().import(stack, address, ocid, options);
  }

  /** The bytes of a volume, a boot volume or a backup. */
  blockDevice(ocid: string): BlockDevice {
    return this.cloud.region(regionOf(ocid)).blockDevice(ocid);
  }

  /** A volume or boot volume as the matchers take it. */
  volume(ocid: string): VolumeUnderTest {
    return new VolumeUnderTest(ocid, this.cloud, this.ledger);
  }

  /** All backups that there ever were, for a readable snapshot. */
  backupHistory(): BackupHistory {
    return new BackupHistory(this.ledger.entriesByAge(), this.cloud.clock.now());
  }

  /** Sets a fault. A fault that never struck makes `close` throw: the test that set it proved nothing. */
  fault(fault: Fault): void {
    this.cloud.faults.add(fault);
  }

  /** Takes a region away with all that is in it; what was copied elsewhere is still there. */
  loseRegion(name: string): void {
    this.cloud.loseRegion(name);
  }

  /** Lets time pass; everything due happens at its own instant. Returns what happened, day by day. */
  advance(span: Span): DayChanges[] {
    return this.ledger.advanceTo(this.cloud.clock.now() + seconds(span) * 1000);
  }

  /** Lets time pass until an instant (RFC 3339), which must not be before now. */
  advanceTo(instant: string): DayChanges[] {
    return this.ledger.advanceTo(Date.parse(instant));
  }

  /**
   * Lets time pass from one due instant to the next until the condition holds.
   *
   * @throws Error when nothing is due any more although the condition does not hold: nobody moves the clock
   */
  waitFor(what: string, condition: () => boolean, timeout: Span = '30d'): void {
    const deadline = this.cloud.clock.now() + seconds(timeout) * 1000;
    while (!condition()) {
      const due = this.cloud.clock.nextDue();
      if (due === undefined) {
        throw new Error(
          `Waiting for ${what} at ${this.now().toISOString()}, but nothing is due: nobody moves the clock. Use advance().`,
        );
      }
      if (due > deadline) {
        throw new Error(
          `Waited for ${what} until ${this.now().toISOString()}; the next thing is due only at ${new Date(due).toISOString()}.`,
        );
      }
      this.ledger.advanceTo(Math.max(due, this.cloud.clock.now()));
    }
  }

  /** A copy of this world with its stacks and their states, to try something in. It ends with this one. */
  fork(): TestCloud {
    const folder = temporaryFolder();
    forkWorld(this.home, join(folder, 'world'));
    const stacks = join(this.folder, 'stacks');
    if (existsSync(stacks)) cpSync(stacks, join(folder, 'stacks'), { recursive: true, verbatimSymlinks: true });
    const fork = new TestCloud(folder, {}, this.ledger);
    this.forks.push(fork);
    return fork;
  }

  /**
   * Ends the cloud and its forks, and removes their folders.
   *
   * @throws Error when a fault was set that never struck
   */
  close(): void {
    const unused = this.cloud.faults.unused().map(({ fault }) => JSON.stringify(fault));
    this.cloud.close();
    rmSync(this.folder, { recursive: true, force: true });
    for (const fork of this.forks) fork.close();
    if (unused.length > 0) throw new Error(`These faults never struck: ${unused.join(', ')}`);
  }

  private terraform(): TerraformRuns {
    this.runs ??= new TerraformRuns(join(this.folder, 'stacks'), this.home);
    return this.runs;
  }
}

function regionOf(ocid: string): string {
  const region = parseOcid(ocid)?.region;
  if (region) return region;
  throw new Error(`'${ocid}' is no OCID of a volume or a backup`);
}

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'drydock-test-'));

/** Starts a cloud of its own, in a temporary folder. Close it when the tests of the file are over. */
export function startCloud(options?: TestCloudOptions): TestCloud {
  return new TestCloud(temporaryFolder(), options);
}
