import type { RegionOperations, VolumeBackup } from '..';
import { ServiceError } from '../error/service-error';
import { regionOperations } from '../region/region-operations';
import { Gateway } from '../request/gateway';
import { advanceTo } from '../world/due-work';
import { memoryPlaces } from '../world/memory-places';
import { runTask } from '../world/run-task';
import { World } from '../world/world';
import { COMPARTMENT, DAY } from './fixture';
import { RandomChoices } from './random-choices';

const BLOCK = 4096;
const BLOCKS = 12;
const USERS = 10;
const MOST_VOLUMES = 40;
const REGIONS = ['us-ashburn-1', 'us-phoenix-1'];

/** One byte for each of the first blocks. */
type Content = readonly number[];

interface Remembered {
  readonly region: string;
  /** As it was when it was made; backups of policies are seen later. */
  readonly content?: Content;
}

const lines = (rows: readonly [string, number][]): string => rows.map(([name, count]) => `${name} ${count}`).join(', ');

/** Ten users who do what comes to their minds, and what must hold all the while. */
export class TenUsers {
  private readonly world: World;
  private readonly regions: ReadonlyMap<string, RegionOperations>;
  private readonly choices: RandomChoices;
  private readonly volumes = new Map<string, { region: string; content: Content }>();
  private readonly backups = new Map<string, Remembered>();
  private readonly policies = new Map<string, string>();
  /** Backups that must be there until an instant. */
  private readonly guarded = new Map<string, { region: string; until: number }>();
  private readonly counts = new Map<string, number>();

  constructor(seed: string, pace: 'instant' | 'realistic') {
    const start = Date.UTC(2026, 0, 1);
    this.choices = new RandomChoices(seed);
    this.world = new World(memoryPlaces(), runTask, { seed, pace, start, realTime: () => start });
    this.regions = new Map(REGIONS.map((name) => [name, regionOperations(new Gateway(this.world, name))]));
    for (const [name, region] of this.regions) {
      const { id } = region.createVolumeBackupPolicy({
        compartmentId: COMPARTMENT,
        destinationRegion: REGIONS.find((other) => other !== name),
        schedules: [
          { backupType: 'INCREMENTAL', period: 'ONE_DAY', retentionSeconds: 4 * 86400 },
          {
            backupType: 'FULL',
            period: 'ONE_WEEK',
            retentionSeconds: 20 * 86400,
            offsetType: 'STRUCTURED',
            hourOfDay: 7,
          },
        ],
      });
      this.policies.set(name, id);
    }
  }

  /** Lets days go by, some deeds on each, and looks at everything now and then. */
  live(days: number, deedsADay: number, daysBetweenLooks: number): void {
    for (let day = 1; day <= days; day++) {
      for (let deed = 0; deed < deedsADay; deed++) {
        this.act(this.choices.below(USERS));
        advanceTo(this.world, this.world.clock.now() + Math.floor(this.choices.fraction() * ((2 * DAY) / deedsADay)));
      }
      if (day % daysBetweenLooks === 0 || day === days) {
        this.lookAtEverything();
      }
    }
  }

  /** What was done and how often: a run in which a deed never happened proves less. */
  account(): string {
    return lines([...this.counts].sort());
  }

  private act(user: number): void {
    const region = this.choices.one(REGIONS)!;
    const [name, deed] = this.choices.one(this.deeds(region))!;
    try {
      deed(this.regions.get(region)!);
      this.count(name);
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        throw new Error(`user ${user}, ${name} at ${new Date(this.world.clock.now()).toISOString()}`, { cause: error });
      }
      this.count(`${name} refused`);
    }
  }

  private count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  private deeds(region: string): ReadonlyArray<readonly [string, (at: RegionOperations) => void]> {
    return [
      ['create', (at) => this.createVolume(at, region)],
      ['write', (at) => this.write(at, region)],
      ['write', (at) => this.write(at, region)],
      ['back up', (at) => this.backUp(at, region)],
      ['back up', (at) => this.backUp(at, region)],
      ['restore', (at) => this.restore(at, region)],
      ['clone', (at) => this.clone(at, region)],
      ['copy', (at) => this.copy(at, region)],
      ['resize', (at) => at.updateVolume(this.anyVolume(region), { sizeInGBs: 51 + this.choices.below(20) })],
      ['delete volume', (at) => this.deleteVolume(at, region)],
      ['delete backup', (at) => at.deleteVolumeBackup(this.anyBackup(region))],
      ['protect', (at) => this.protect(at, region)],
      ['release', (at) => this.release(at, region)],
      ['assign', (at) => this.assign(at, region)],
      ['group', (at) => this.group(at, region)],
    ];
  }

  private anyVolume(region: string): string {
    const ids = [...this.volumes].filter(([, volume]) => volume.region === region).map(([id]) => id);
    return this.choices.one(ids) ?? 'ocid1.volume.oc1.iad.none';
  }

  private anyBackup(region: string): string {
    const ids = [...this.backups].filter(([, backup]) => backup.region === region).map(([id]) => id);
    return this.choices.one(ids.slice(-60)) ?? 'ocid1.volumebackup.oc1.iad.none';
  }

  private create(at: RegionOperations, region: string, content: Content, details: object): void {
    if (this.volumes.size >= MOST_VOLUMES) {
      return;
    }
    const [{ name: availabilityDomain }] = at.listAvailabilityDomains({ compartmentId: COMPARTMENT });
    const volume = at.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, ...details });
    this.volumes.set(volume.id, { region, content });
  }

  private createVolume(at: RegionOperations, region: string): void {
    this.create(at, region, new Array(BLOCKS).fill(0), { sizeInGBs: 50 });
  }

  private write(at: RegionOperations, region: string): void {
    const id = this.anyVolume(region);
    const device = at.blockDevice(id);
    const [block, byte] = [this.choices.below(BLOCKS), this.choices.below(256)];
    device.write(block * BLOCK, Buffer.alloc(BLOCK, byte));
    const volume = this.volumes.get(id)!;
    this.volumes.set(id, { ...volume, content: volume.content.with(block, byte) });
  }

  private backUp(at: RegionOperations, region: string): void {
    const volumeId = this.anyVolume(region);
    const retentionPeriod = this.choices.chance(0.5)
      ? { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 1 + this.choices.below(30) }
      : undefined;
    const backup = at.createVolumeBackup({
      volumeId,
      type: this.choices.chance(0.3) ? 'FULL' : 'INCREMENTAL',
      retentionPeriod,
      isRetentionLockEnabled: retentionPeriod !== undefined && this.choices.chance(0.4),
    });
    // At a realistic pace the image is taken a little later: users write meanwhile, so only the instant pace knows the content.
    const content = this.world.settings.pace === 'instant' ? this.volumes.get(volumeId)!.content : undefined;
    this.backups.set(backup.id, { region, content });
    if (backup.isRetentionLockEnabled) {
      this.guarded.set(backup.id, { region, until: Date.parse(backup.timeRetentionExpiresAt!) });
    }
  }

  private restore(at: RegionOperations, region: string): void {
    const id = this.anyBackup(region);
    const content = this.contentOf(at, id);
    this.create(at, region, content, { sourceDetails: { type: 'volumeBackup', id } });
  }

  private clone(at: RegionOperations, region: string): void {
    const id = this.anyVolume(region);
    const content = this.volumes.get(id)?.content ?? [];
    this.create(at, region, content, { sourceDetails: { type: 'volume', id } });
  }

  private copy(at: RegionOperations, region: string): void {
    const id = this.anyBackup(region);
    const destinationRegion = REGIONS.find((other) => other !== region)!;
    const content = this.contentOf(at, id);
    const copy = at.copyVolumeBackup(id, { destinationRegion });
    this.backups.set(copy.id, { region: destinationRegion, content });
  }

  private deleteVolume(at: RegionOperations, region: string): void {
    const id = this.anyVolume(region);
    at.deleteVolume(id);
    this.volumes.delete(id);
  }

  private protect(at: RegionOperations, region: string): void {
    const id = this.anyBackup(region);
    const holds = this.choices.chance(0.3);
    at.updateVolumeBackup(id, {
      isIndefiniteRetentionEnabled: holds ? true : undefined,
      isPreventDeletionEnabled: this.choices.chance(0.3),
    });
    if (holds) {
      this.guarded.set(id, { region, until: Number.MAX_SAFE_INTEGER });
    }
  }

  private release(at: RegionOperations, region: string): void {
    const id = this.anyBackup(region);
    const released = at.updateVolumeBackup(id, { isIndefiniteRetentionEnabled: false });
    this.guarded.delete(id);
    if (released.isRetentionLockEnabled) {
      this.guarded.set(id, { region, until: Date.parse(released.timeRetentionExpiresAt!) });
    }
  }

  private assign(at: RegionOperations, region: string): void {
    const assetId = this.anyVolume(region);
    const [assignment] = at.getVolumeBackupPolicyAssetAssignment({ assetId });
    if (assignment !== undefined && this.choices.chance(0.5)) {
      at.deleteVolumeBackupPolicyAssignment(assignment.id);
      return;
    }
    at.createVolumeBackupPolicyAssignment({ assetId, policyId: this.policies.get(region)! });
  }

  private group(at: RegionOperations, region: string): void {
    const [{ name: availabilityDomain }] = at.listAvailabilityDomains({ compartmentId: COMPARTMENT });
    const volumeIds = [this.anyVolume(region), this.anyVolume(region)];
    const sourceDetails = { type: 'volumeIds' as const, volumeIds };
    const { id } = at.createVolumeGroup({ compartmentId: COMPARTMENT, availabilityDomain, sourceDetails });
    const { volumeBackupIds } = at.createVolumeGroupBackup({ volumeGroupId: id });
    for (const backupId of volumeBackupIds) {
      this.backups.set(backupId, { region });
    }
    at.deleteVolumeGroup(id);
  }

  private contentOf(at: RegionOperations, id: string): Content {
    const device = at.blockDevice(id);
    return Array.from({ length: BLOCKS }, (_, block) => device.read(block * BLOCK, 1)[0]);
  }

  private lookAtEverything(): void {
    for (const [name, at] of this.regions) {
      const backups = at.listVolumeBackups({ compartmentId: COMPARTMENT });
      for (const backup of backups) {
        this.lookAt(name, at, backup);
      }
      this.lookAtBytes(name);
    }
    this.lookForLost();
  }

  private lookAt(region: string, at: RegionOperations, backup: VolumeBackup): void {
    const now = this.world.clock.now();
    const isDue = backup.expirationTime !== undefined && Date.parse(backup.expirationTime) <= now;
    if (backup.lifecycleState !== 'AVAILABLE') {
      return;
    }
    expect({ id: backup.id, isExpired: isDue && !backup.isIndefiniteRetentionEnabled }).toEqual({
      id: backup.id,
      isExpired: false,
    });
    const content = this.contentOf(at, backup.id);
    const { content: remembered } = this.backups.get(backup.id) ?? {};
    // The first look at what a policy made is remembered too: it never changes either.
    expect({ id: backup.id, content }).toEqual({ id: backup.id, content: remembered ?? content });
    this.backups.set(backup.id, { region, content });
  }

  /** What is locked or held is still there. */
  private lookForLost(): void {
    for (const [id, { region, until }] of this.guarded) {
      if (this.world.clock.now() < until) {
        const { lifecycleState } = this.regions.get(region)!.getVolumeBackup(id);
        expect({ id, lifecycleState }).not.toMatchObject({ lifecycleState: expect.stringMatching(/TERMINAT/) });
      }
    }
  }

  /** What is stored is what somebody holds: nothing is damaged and nothing is left over. */
  private lookAtBytes(name: string): void {
    const { store } = this.world.region(name);
    for (const work of [store.check(), store.collect()]) {
      let step = work.next();
      while (!step.done) {
        step = work.next();
      }
      expect(step.value).toMatchObject('problems' in step.value ? { problems: [] } : { freedBytes: 0 });
    }
  }
}
