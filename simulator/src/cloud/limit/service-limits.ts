import type { Database, Table } from '../../store/database';
import { checkInteger } from '../check/arguments';
import { limitExceeded } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import { QuotaPolicies } from '../quota/quota-policies';
import type { RecordTables } from '../record/record-tables';
import type { Region } from '../region/region';

/** Names as Oracle's limits service has them, of service block-storage; each counts in a region. */
export type ServiceLimit = 'backup-count' | 'volume-count' | 'total-storage-gb';

/** Oracle, Block Volume Backups; a public dump of limits (10,000 volumes for each availability domain). */
const DEFAULTS: Readonly<Record<ServiceLimit, number>> = {
  'backup-count': 100_000,
  'volume-count': 30_000,
  'total-storage-gb': Number.MAX_SAFE_INTEGER,
};

export const MEND: Readonly<Record<ServiceLimit, string>> = {
  'backup-count': 'Delete backups',
  'volume-count': 'Delete volumes',
  'total-storage-gb': 'Delete or choose smaller volumes',
};

/** How much of what a region may hold, the same for all regions; and the quotas within them. */
export class ServiceLimits {
  readonly quotas: QuotaPolicies;
  private readonly table: Table<number>;
  private readonly known = new Map<ServiceLimit, number>();

  constructor(database: Database, tables: RecordTables) {
    this.table = database.table<number>('limits');
    this.quotas = new QuotaPolicies(tables);
  }

  of(limit: ServiceLimit): number {
    let value = this.known.get(limit);
    if (value === undefined) {
      value = this.table.get(limit) ?? DEFAULTS[limit];
      this.known.set(limit, value);
    }
    return value;
  }

  /** 0 or more. Only while the world is held. */
  set(limit: ServiceLimit, value: number): void {
    this.table.put(limit, checkInteger(value, limit, 0, Number.MAX_SAFE_INTEGER));
    this.forget();
  }

  /** Others may have changed them. */
  forget(): void {
    this.known.clear();
    this.quotas.forget();
  }
}

export function whyBeyondLimit(region: Region, limit: ServiceLimit, amount: number): ServiceError | undefined {
  const most = region.world.limits.of(limit);
  const used = region.tally(limit);
  return used + amount <= most
    ? undefined
    : limitExceeded(
        `The limit ${limit} of ${region.name} is ${most}; ${used} is in use and ${amount} more was asked for. ${MEND[limit]}, or raise the limit.`,
      );
}
