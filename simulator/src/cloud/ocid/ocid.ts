import { createHash } from 'node:crypto';
import { spread } from '../life-cycle/spread';

export interface Ocid {
  /** Type word, e.g. bootvolume. */
  readonly type: string;
  readonly realm: string;
  /** Key of the two oldest regions (iad, phx), name of the others; empty for what belongs to the whole tenancy. */
  readonly region: string;
  readonly unique: string;
}

const SHAPE = /^ocid1\.([a-z0-9]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:([a-z0-9_-]*)\.)?([a-z0-9_-]+)$/i;

/** Oracle, Resource Identifiers: ocid1.<type>.<realm>.[region].[future use.]<unique>. */
export function parseOcid(text: string): Ocid | undefined {
  const match = SHAPE.exec(text);
  return match ? { type: match[1].toLowerCase(), realm: match[2], region: match[3], unique: match[5] } : undefined;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const UNIQUE_LENGTH = 60;

/** Letters and digits that look like the unique part of an OCID, the same for the same seed for ever. */
export function uniquePart(prefix: string, ...seed: readonly string[]): string {
  const digest = createHash('sha256').update(seed.join('\n')).digest();
  let unique = prefix;
  let pool = 0;
  let bits = 0;
  for (const byte of digest) {
    pool = (pool << 8) | byte;
    bits += 8;
    while (bits >= 5 && unique.length < UNIQUE_LENGTH) {
      bits -= 5;
      unique += ALPHABET[(pool >> bits) & 31];
    }
    pool &= (1 << bits) - 1;
  }
  return unique;
}

/** How the unique part begins, by type word; placed resources carry letters of their region. */
const TENANCY_WIDE = 'aaaaaaaa';
const BEGINNINGS: Readonly<Record<string, string>> = {
  image: TENANCY_WIDE,
  subnet: TENANCY_WIDE,
  compartment: TENANCY_WIDE,
  policy: TENANCY_WIDE,
  quota: TENANCY_WIDE,
  tenancy: TENANCY_WIDE,
  user: TENANCY_WIDE,
  volumebackuppolicy: 'amaaaaaa',
  vcn: 'amaaaaaa',
  instance: 'an',
  volumegroup: 'an',
  volumegroupbackup: 'an',
};

const REGION_LETTERS: Readonly<Record<string, string>> = { iad: 'uwcljr', phx: 'yhqljs', 'eu-frankfurt-1': 'theljr' };

/** In the order of their codes, so that numbers written with them sort as numbers do. */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
const NUMBER_LENGTH = 7;

/** Later numbers sort later: what is made together then lies together in an index, which halves the cost of changing it. */
export function sortableNumber(number: number): string {
  let text = '';
  for (let rest = number; text.length < NUMBER_LENGTH; rest = Math.floor(rest / 32)) {
    text = DIGITS[rest % 32] + text;
  }
  return text;
}

/** `regionPart` is empty for what belongs to the tenancy. */
export const makeOcid = (type: string, regionPart: string, ...seed: readonly string[]): string =>
  `ocid1.${type}.oc1.${regionPart}.${uniquePart(beginningOf(type, regionPart), type, regionPart, ...seed)}`;

const prefixes = new Map<string, { readonly text: string; readonly salt: number }>();

function prefixOf(type: string, regionPart: string, seed: string): { readonly text: string; readonly salt: number } {
  const key = `${type} ${regionPart} ${seed}`;
  let prefix = prefixes.get(key);
  if (prefix === undefined) {
    prefix = { text: beginningOf(type, regionPart), salt: spread(key) * 2 ** 32 };
    prefixes.set(key, prefix);
  }
  return prefix;
}

/** Letters that only the salt and the number decide; what a hash function would give costs ten times as much. */
function scrambled(length: number, salt: number, number: number): string {
  let text = '';
  for (let word = 0; text.length < length; word++) {
    let bits = Math.imul(salt ^ Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b), 0xc2b2ae35);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x2c1b3c6d);
    bits ^= bits >>> 13;
    for (let shift = 0; shift < 30; shift += 5) {
      text += ALPHABET[(bits >>> shift) & 31];
    }
  }
  return text.slice(0, length);
}

/** An OCID that carries a running number: whatever else is in it, no two numbers give the same. */
export function numberedOcid(type: string, regionPart: string, number: number, seed: string): string {
  const { text, salt } = prefixOf(type, regionPart, seed);
  const begun = text + sortableNumber(number);
  return `ocid1.${type}.oc1.${regionPart}.${begun}${scrambled(UNIQUE_LENGTH - begun.length, salt, number)}`;
}

function beginningOf(type: string, regionPart: string): string {
  const beginning = BEGINNINGS[type] ?? 'ab';
  return beginning.length === 2 ? beginning + lettersOf(regionPart) : beginning;
}

const lettersOf = (regionPart: string): string =>
  REGION_LETTERS[regionPart] ?? uniquePart('', 'region letters', regionPart).slice(0, 6);
