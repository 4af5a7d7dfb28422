import { isIPv6 } from 'node:net';
import type { Trait } from './traits';

/** Letter case means nothing (terraform-provider-oci, EqualIgnoreCaseSuppressDiff). */
export const ignoringCase: Trait = { same: (prior, planned) => prior.toLowerCase() === planned.toLowerCase() };

/** 64-bit integers as text: "0050" is "50" (terraform-provider-oci, Int64StringDiffSuppressFunction). */
export function sameInteger(prior: string, planned: string): boolean {
  return isInt64(prior) && isInt64(planned) && BigInt(prior) === BigInt(planned);
}

export function isInt64(text: string): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  const integer = BigInt(text.replace('+', ''));
  return BigInt.asIntN(64, integer) === integer;
}

/** JSON texts that mean the same value. */
export const ignoringJsonForm: Trait = {
  same: (prior, planned) => {
    try {
      return JSON.stringify(sorted(JSON.parse(prior))) === JSON.stringify(sorted(JSON.parse(planned)));
    } catch {
      return false;
    }
  },
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** IPv6 addresses and blocks in any of their spellings. */
export const ignoringIpv6Form: Trait = { same: (prior, planned) => ipv6Text(prior) === ipv6Text(planned) };

function ipv6Text(text: string): string {
  const [address, prefix] = text.split('/');
  if (!isIPv6(address)) return text;
  const canonical = new URL(`http://[${address}]`).hostname;
  return prefix === undefined ? canonical : `${canonical}/${prefix}`;
}

/** A value that the cloud chose while the attribute was not known to the provider yet. */
export const ignoringWhenEmptyBefore: Trait = { same: (prior) => prior === '' };
