import { invalidParameter } from '../error/catalogue';

export interface Cidr {
  readonly text: string;
  /** The first address, as a number. */
  readonly first: number;
  /** Number of addresses. */
  readonly count: number;
}

const LONGEST_PREFIX = 30;
const SHORTEST_PREFIX = 16;

/** An IPv4 block of /16 to /30 (Oracle, Overview of VCNs and Subnets). Throws 400. */
export function parseCidr(text: string, name: string): Cidr {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  const [a, b, c, d, prefix] = (match ?? []).slice(1).map(Number);
  const isBlock =
    match !== null && Math.max(a, b, c, d) <= 255 && prefix >= SHORTEST_PREFIX && prefix <= LONGEST_PREFIX;
  if (!isBlock) {
    throw invalidParameter(
      `${name} is '${text}', expected an IPv4 block from /${SHORTEST_PREFIX} to /${LONGEST_PREFIX}, e.g. 10.0.0.0/16.`,
    );
  }
  const count = 2 ** (32 - prefix);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  if (address % count !== 0) {
    throw invalidParameter(
      `${name} is '${text}', whose address is not the first of its block. Expected ${formatAddress(address - (address % count))}/${prefix}.`,
    );
  }
  return { text, first: address, count };
}

export const formatAddress = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

export const contains = (outer: Cidr, inner: Cidr): boolean =>
  inner.first >= outer.first && inner.first + inner.count <= outer.first + outer.count;

export const overlap = (one: Cidr, other: Cidr): boolean =>
  one.first < other.first + other.count && other.first < one.first + one.count;
