import { quotaExceeded } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import { type Cap, capsOf, type QuotaPolicy } from '../quota/evaluate-quotas';
import { availabilityDomainName } from '../region/availability-domain';
import type { Region } from '../region/region';
import { domainOf, type Holder, lineageOf, useOf } from './compartment-use';
import { MEND, type ServiceLimit } from './service-limits';

export interface Wish {
  readonly amount: number;
  readonly holder: Holder;
}

interface Asked {
  readonly cap: Cap;
  readonly domain: number | undefined;
  amount: number;
}

const policiesOf = (region: Region): readonly QuotaPolicy[] =>
  region.world.limits.quotas.all(region.world.settings.tenancyId);

export const areAnyQuotas = (region: Region): boolean => policiesOf(region).length > 0;

/** What is asked of each cap, all wishes together. */
function askedOf(region: Region, limit: ServiceLimit, wishes: readonly Wish[]): Asked[] {
  const policies = policiesOf(region);
  const asked = new Map<string, Asked>();
  for (const { amount, holder } of policies.length === 0 ? [] : wishes) {
    const domain = domainOf(region, holder);
    const place = { region: region.facts, availabilityDomain: domain };
    for (const cap of capsOf(policies, { quota: limit, place, lineage: lineageOf(region, holder.compartmentId) })) {
      const key = [
        cap.policy.id,
        cap.policy.statements.findIndex(({ statement }) => statement === cap.statement),
        domain,
      ].join(' ');
      const same = asked.get(key) ?? { cap, domain, amount: 0 };
      same.amount += amount;
      asked.set(key, same);
    }
  }
  return [...asked.values()];
}

function explain(region: Region, limit: ServiceLimit, { cap, domain, amount }: Asked, used: number): ServiceError {
  const { policy, statement, most, compartmentId } = cap;
  const place = domain === undefined ? region.name : availabilityDomainName(region.facts, domain);
  return quotaExceeded(
    `The following compartment quotas were exceeded: ${limit} in policy '${policy.id}' by ${used + amount - most}. ` +
      `Quota ${policy.name} says '${statement.text}': ${compartmentId} and those below it may hold ${most} in ${place}; ` +
      `${used} is in use and ${amount} more was asked for. ${MEND[limit]}, or raise the quota (drydock quota set ${policy.name}, or its oci_limits_quota).`,
  );
}

/** Why the quotas of the compartments leave no room; for deletions and moves within them there always is. Only inside a transaction. */
export function whyBeyondQuota(region: Region, limit: ServiceLimit, wishes: readonly Wish[]): ServiceError | undefined {
  for (const asked of askedOf(region, limit, wishes)) {
    const used = useOf(region, limit, asked.cap.compartmentId, asked.domain);
    if (used + asked.amount > asked.cap.most) {
      return explain(region, limit, asked, used);
    }
  }
  return undefined;
}
