import { BACKUPS } from '../backup/backup-record';
import { availabilityDomainNumber } from '../region/availability-domain';
import type { Region } from '../region/region';
import { VOLUMES } from '../volume/volume-record';
import type { ServiceLimit } from './service-limits';

/** Where something is held: volumes in an availability domain, backups in the region. */
export interface Holder {
  readonly compartmentId: string;
  readonly availabilityDomain?: string;
}

const IS_COUNTED = 'compartments are counted';

/** Read once in each transaction: what it has looked at it keeps at hand. */
function isCounted(region: Region): boolean {
  region.addToTally(IS_COUNTED, 0);
  return region.tally(IS_COUNTED) === 1;
}

export const domainOf = (region: Region, { availabilityDomain }: Holder): number | undefined =>
  availabilityDomain === undefined ? undefined : availabilityDomainNumber(region.facts, availabilityDomain);

const nameOf = (limit: ServiceLimit, compartmentId: string, domain: number | undefined): string =>
  `${limit} ${domain ?? ''} ${compartmentId}`;

export function lineageOf(region: Region, compartmentId: string): readonly string[] {
  const { limits, settings } = region.world;
  return limits.quotas.lineageOf(settings.tenancyId, compartmentId);
}

function add(region: Region, limit: ServiceLimit, amount: number, holder: Holder): void {
  const domain = domainOf(region, holder);
  for (const compartmentId of lineageOf(region, holder.compartmentId)) {
    region.addToTally(nameOf(limit, compartmentId, domain), amount);
  }
}

/** Only inside a transaction. Counting costs a little with every change: it begins with the first quota that matters in the region. */
export function beginToCount(region: Region): void {
  if (isCounted(region)) {
    return;
  }
  region.addToTally(IS_COUNTED, 1);
  for (const volume of region.table(VOLUMES).all()) {
    if (volume.lifecycleState !== 'TERMINATED') {
      add(region, 'volume-count', 1, volume);
      add(region, 'total-storage-gb', volume.sizeInGBs, volume);
    }
  }
  for (const { lifecycleState, compartmentId } of region.table(BACKUPS).all()) {
    if (lifecycleState !== 'TERMINATED') {
      add(region, 'backup-count', 1, { compartmentId });
    }
  }
}

/** Only inside a transaction. */
export function addToUse(region: Region, limit: ServiceLimit, amount: number, holder: Holder): void {
  if (isCounted(region)) {
    add(region, limit, amount, holder);
  }
}

/** How much a compartment and those below it hold, in one place. Only inside a transaction. */
export function useOf(region: Region, limit: ServiceLimit, compartmentId: string, domain: number | undefined): number {
  beginToCount(region);
  return region.tally(nameOf(limit, compartmentId, domain));
}
