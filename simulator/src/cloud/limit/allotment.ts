import { refuse } from '../error/refuse';
import type { ServiceError } from '../error/service-error';
import type { Region } from '../region/region';
import { areAnyQuotas, type Wish, whyBeyondQuota } from './compartment-quotas';
import { addToUse, beginToCount, type Holder } from './compartment-use';
import { type ServiceLimit, whyBeyondLimit } from './service-limits';

/** Service limits go before quotas (Oracle, Quota Policy Syntax). Only inside a transaction. */
export function whyNoRoom(region: Region, limit: ServiceLimit, wishes: readonly Wish[]): ServiceError | undefined {
  const amount = wishes.reduce((sum, wish) => sum + wish.amount, 0);
  return whyBeyondLimit(region, limit, amount) ?? whyBeyondQuota(region, limit, wishes);
}

/**
 * Throws 400 LimitExceeded when the region cannot hold so much more, 400 QuotaExceeded when the compartment may not; else counts it.
 * Only inside a transaction.
 */
export function take(region: Region, limit: ServiceLimit, amount: number, holder: Holder): void {
  refuse(whyNoRoom(region, limit, [{ amount, holder }]));
  region.addToTally(limit, amount);
  addToUse(region, limit, amount, holder);
}

/** Only inside a transaction. */
export function giveBack(region: Region, limit: ServiceLimit, amount: number, holder: Holder): void {
  region.addToTally(limit, -amount);
  addToUse(region, limit, -amount, holder);
}

/** Throws 400 QuotaExceeded when the other compartment may not hold it. Only inside a transaction. */
export function handOver(
  region: Region,
  limit: ServiceLimit,
  amount: number,
  from: Holder,
  compartmentId: string,
): void {
  const holder = { ...from, compartmentId };
  if (areAnyQuotas(region)) {
    beginToCount(region);
  }
  addToUse(region, limit, -amount, from);
  refuse(whyBeyondQuota(region, limit, [{ amount, holder }]));
  addToUse(region, limit, amount, holder);
}
