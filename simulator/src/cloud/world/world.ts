import type { Database } from '../../store/database';
import { Movers } from '../copy/movers';
import { conflict, invalidParameter, serviceUnavailable } from '../error/catalogue';
import { Events } from '../event/events';
import { Faults } from '../fault/faults';
import { ServiceLimits } from '../limit/service-limits';
import { makeOcid, numberedOcid } from '../ocid/ocid';
import { Outages, outOfService } from '../outage/outages';
import type { RecordTable } from '../record/record-table';
import { RecordTables } from '../record/record-tables';
import type { TableDefinition } from '../record/table-definition';
import { findRegion, REGIONS, type RegionFacts } from '../region/catalogue';
import { Region } from '../region/region';
import type { DueTask } from '../task/task';
import type { Places } from './places';
import { REPLACED, SETTINGS, WORLD_TABLE, type WorldSettings } from './settings';
import { WorldClock } from './world-clock';

const REGION_TABLE = 'regions';
const PERMISSION = 'permission';
const ENFORCED_GROUP = 'enforced group';

/** Runs one due task in its region. */
export type TaskRunner = (region: Region, task: DueTask) => void;

export interface Birth {
  readonly seed: string;
  readonly pace: WorldSettings['pace'];
  readonly start: number;
  /** Milliseconds since 1970; asked only while the clock follows real time. */
  readonly realTime: () => number;
}

interface RegionEntry {
  /** Instant of the first use. */
  readonly since: number;
}

/** A tenancy with its clock and its regions. */
export class World {
  readonly database: Database;
  readonly clock: WorldClock;
  settings: WorldSettings;
  readonly events: Events;
  readonly faults: Faults;
  readonly limits: ServiceLimits;
  readonly outages: Outages;
  readonly movers: Movers;
  private readonly tables: RecordTables;
  private readonly opened = new Map<string, Region>();
  private depth = 0;
  private registrations = 0;

  constructor(
    private readonly places: Places,
    readonly runTask: TaskRunner,
    birth: Birth,
  ) {
    this.database = places.openWorld();
    this.tables = new RecordTables(this.database);
    this.closeUnless(() => this.requirePresent());
    this.movers = new Movers(places.home);
    this.clock = new WorldClock(this.database, birth.realTime);
    this.settings = this.database.table<WorldSettings>(WORLD_TABLE).get(SETTINGS) ?? this.create(birth);
    this.events = new Events(this.database);
    this.outages = new Outages(this.database, () => this.clock.now());
    this.limits = new ServiceLimits(this.database, this.tables);
    this.faults = new Faults(this.database, this.settings.seed);
  }

  get isHeld(): boolean {
    return this.depth > 0;
  }

  /** Keeps every other process out. Take it before any region's transaction. */
  hold<T>(work: () => T): T {
    if (this.depth > 0) {
      return work();
    }
    this.depth++;
    try {
      return this.database.transaction(() => {
        this.forget();
        this.requirePresent();
        return work();
      });
    } finally {
      this.depth--;
    }
  }

  /** Throws ServiceError 409 once another world has taken the place of this one. */
  requirePresent(): void {
    if (this.database.table<boolean>(WORLD_TABLE).get(REPLACED) !== undefined) {
      throw conflict(
        `The world at ${this.places.home} was taken away by a restore or a reset while this process had it open. What was asked is not done. Begin again in the world that is there now.`,
      );
    }
  }

  /** Name of the group whose permissions count; undefined while everything is allowed. */
  enforcedGroup(): string | undefined {
    return this.database.table<string>(PERMISSION).get(ENFORCED_GROUP);
  }

  /** Only while the world is held. */
  enforce(group: string | undefined): void {
    const table = this.database.table<string>(PERMISSION);
    if (group === undefined) {
      table.remove(ENFORCED_GROUP);
    } else {
      table.put(ENFORCED_GROUP, group);
    }
  }

  /** Other processes may have changed what is kept here. */
  forget(): void {
    this.events?.forget();
    this.faults?.forget();
    this.limits?.forget();
    this.outages?.forget();
  }

  /** An OCID of the tenancy that nothing of this world had before. Only while the world is held. */
  newId(type: string): string {
    const counters = this.database.table<number>('counters');
    const number = (counters.get('ids') ?? 0) + 1;
    counters.put('ids', number);
    return numberedOcid(type, '', number, this.settings.seed);
  }

  /** Records of the tenancy, which belong to no region. */
  table<R extends { readonly id: string }>(definition: TableDefinition<R>): RecordTable<R> {
    return this.tables.of(definition);
  }

  /** By name or key. Unknown: 400; lost or in an outage: 503. */
  region(nameOrKey: string): Region {
    return this.openRegion(regionFacts(nameOrKey));
  }

  /** Names of the regions that are in use, lost ones too, in order. */
  regionNames(): string[] {
    return [...this.database.table<RegionEntry>(REGION_TABLE).entries()].map(({ key }) => key);
  }

  /** Grows whenever a region comes into use. */
  get generation(): number {
    return this.registrations;
  }

  /** The regions that are in use, there, and in service. */
  regions(): Region[] {
    return this.regionNames()
      .filter((name) => this.places.hasRegion(name) && this.outages.ofRegion(name) === undefined)
      .map((name) => this.region(name));
  }

  isLost(name: string): boolean {
    return this.database.table<RegionEntry>(REGION_TABLE).get(name) !== undefined && !this.places.hasRegion(name);
  }

  /** Lost, or in an outage: nothing in it can be reached. */
  isOut(name: string): boolean {
    return this.isLost(name) || this.outages.ofRegion(name) !== undefined;
  }

  /** Takes a region away with all that is in it, as a disaster does. */
  loseRegion(name: string): void {
    const facts = regionFacts(name);
    this.opened.get(facts.name)?.store.close();
    this.opened.delete(facts.name);
    this.places.removeRegion(facts.name);
  }

  changePace(pace: WorldSettings['pace']): void {
    this.hold(() => {
      this.settings = { ...this.settings, pace };
      this.database.table<WorldSettings>(WORLD_TABLE).put(SETTINGS, this.settings);
    });
  }

  /** Starts a lost region anew, with nothing in it. */
  rebuildRegion(name: string): void {
    const facts = regionFacts(name);
    this.hold(() => {
      this.database.table<RegionEntry>(REGION_TABLE).remove(facts.name);
      this.opened.delete(facts.name);
      this.openRegion(facts);
    });
  }

  close(): void {
    for (const region of this.opened.values()) {
      region.store.close();
    }
    this.opened.clear();
    this.database.close();
  }

  private openRegion(facts: RegionFacts): Region {
    if (this.isLost(facts.name)) {
      this.opened.delete(facts.name);
      throw serviceUnavailable(
        `Region ${facts.name} is lost: it held resources, but its folder is gone. Use another region, or start this one anew with 'drydock region rebuild ${facts.name}'.`,
      );
    }
    const outage = this.outages.ofRegion(facts.name);
    if (outage !== undefined) {
      throw outOfService(outage);
    }
    let region = this.opened.get(facts.name);
    if (region === undefined) {
      region = new Region(this, facts, this.places.openRegion(facts.name));
      this.opened.set(facts.name, region);
    }
    // Also one that is open: the transaction that came upon it first may have been undone.
    this.register(facts.name);
    return region;
  }

  private closeUnless(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  private register(name: string): void {
    const regions = this.database.table<RegionEntry>(REGION_TABLE);
    if (regions.get(name) === undefined) {
      this.registrations++;
      this.hold(() => regions.put(name, { since: this.clock.now() }));
    }
  }

  private create(birth: Birth): WorldSettings {
    return this.hold(() => {
      const table = this.database.table<WorldSettings>(WORLD_TABLE);
      const existing = table.get(SETTINGS);
      if (existing !== undefined) {
        return existing;
      }
      const settings = { seed: birth.seed, pace: birth.pace, tenancyId: makeOcid('tenancy', '', birth.seed) };
      table.put(SETTINGS, settings);
      this.clock.moveTo(birth.start);
      return settings;
    });
  }
}

export function regionFacts(nameOrKey: string): RegionFacts {
  const facts = findRegion(nameOrKey);
  if (facts === undefined) {
    const known = REGIONS.map((region) => region.name).join(', ');
    throw invalidParameter(`Region '${nameOrKey}' is unknown. Expected one of ${known}.`);
  }
  return facts;
}
