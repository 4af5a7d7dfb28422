import type { Database, Table } from '../../store/database';
import { invalidParameter, serviceUnavailable } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';

/** What answers 503 while it lasts; nothing in it is lost. Times are milliseconds since 1970. */
export interface Outage {
  /** Name, e.g. us-ashburn-1. */
  readonly region: string;
  /** Without it the whole region is out. */
  readonly availabilityDomain?: string;
  readonly since: number;
  /** It ends by itself here. Default: it lasts until it is ended. */
  readonly until?: number;
}

const keyOf = ({ region, availabilityDomain = '' }: Pick<Outage, 'region' | 'availabilityDomain'>): string =>
  `${region} ${availabilityDomain}`.toLowerCase();

/** The outages of a world: any process starts and ends them, and every process meets them. */
export class Outages {
  private readonly table: Table<Outage>;
  private known: Outage[] | undefined;

  constructor(
    database: Database,
    private readonly now: () => number,
  ) {
    this.table = database.table<Outage>('outages');
  }

  /** Only while the world is held. */
  start(outage: Omit<Outage, 'since'>): Outage {
    const since = this.now();
    if (outage.until !== undefined && !(outage.until > since)) {
      throw invalidParameter(
        `The outage would end at ${new Date(outage.until).toISOString()}, expected an instant after ${new Date(since).toISOString()}.`,
      );
    }
    const started = { ...outage, since };
    this.table.put(keyOf(started), started);
    this.forget();
    return started;
  }

  /** False when there was none. Only while the world is held. */
  end(place: Pick<Outage, 'region' | 'availabilityDomain'>): boolean {
    const isThere = this.list().some((outage) => keyOf(outage) === keyOf(place));
    this.table.remove(keyOf(place));
    this.forget();
    return isThere;
  }

  /** Those that last now. */
  list(): Outage[] {
    this.known ??= [...this.table.entries()].map(({ value }) => value);
    return this.known.length === 0 ? [] : this.known.filter(({ until }) => until === undefined || this.now() < until);
  }

  ofRegion(region: string): Outage | undefined {
    return this.list().find((outage) => outage.region === region && outage.availabilityDomain === undefined);
  }

  ofDomain(name: string): Outage | undefined {
    return this.list().find(({ availabilityDomain }) => availabilityDomain?.toLowerCase() === name.toLowerCase());
  }

  /** The next instant at which one ends by itself. */
  nextEnd(): number | undefined {
    return this.list().reduce<number | undefined>(
      (least, { until }) => (until === undefined || (least !== undefined && least < until) ? least : until),
      undefined,
    );
  }

  /** Others may have changed them. */
  forget(): void {
    this.known = undefined;
  }
}

export function outOfService({ region, availabilityDomain, until }: Outage): ServiceError {
  const place = availabilityDomain ?? `Region ${region}`;
  const end =
    until === undefined
      ? `until 'drydock outage end ${region}${availabilityDomain === undefined ? '' : ` --availability-domain ${availabilityDomain}`}'`
      : `until ${new Date(until).toISOString()}`;
  return serviceUnavailable(`${place} has an outage ${end}. What is in it is not lost. Wait, or use another place.`);
}
