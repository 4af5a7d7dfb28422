import type { RegionFacts } from './catalogue';

/** Four letters that differ from tenancy to tenancy in life. */
export const TENANCY_PREFIX = 'Uocm';

/** The two oldest regions have names of their own here, e.g. DTZF:US-ASHBURN-AD-1 (Oracle, Regions and Availability Domains). */
const OLDEST: Readonly<Record<string, string>> = { phx: 'PHX', iad: 'US-ASHBURN' };

const placeOf = (region: RegionFacts): string => OLDEST[region.key] ?? region.name.toUpperCase();

export function availabilityDomainName(region: RegionFacts, number: number): string {
  return `${TENANCY_PREFIX}:${placeOf(region)}-AD-${number}`;
}

export function availabilityDomainNames(region: RegionFacts): string[] {
  return Array.from({ length: region.availabilityDomains }, (_, index) => availabilityDomainName(region, index + 1));
}

/** The number of an availability domain of this region, whatever the tenancy's prefix and the letter case. */
export function availabilityDomainNumber(region: RegionFacts, name: string): number | undefined {
  const match = /^(?:[A-Za-z0-9]{4}:)?(.+)-AD-(\d)$/i.exec(name);
  if (!match) {
    return undefined;
  }
  const place = match[1].toUpperCase();
  const number = Number(match[2]);
  const known = [placeOf(region), region.name.toUpperCase(), region.key.toUpperCase()].includes(place);
  return known && number >= 1 && number <= region.availabilityDomains ? number : undefined;
}
