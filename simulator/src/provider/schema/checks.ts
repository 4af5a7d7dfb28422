import { isInt64 } from './comparisons';
import type { Check } from './member';
import type { Trait } from './traits';

/** One of some words, in any letter case. */
export function oneOf(...words: string[]): Trait {
  const check: Check = (value, path) =>
    words.some((word) => word.toLowerCase() === value.toLowerCase())
      ? undefined
      : `expected ${path} to be one of [${words.map((word) => JSON.stringify(word)).join(' ')}], got ${value}`;
  return { check, words };
}

export const checkInt64: Check = (value, path) =>
  isInt64(value) ? undefined : `${path}: ${JSON.stringify(value)} must be a 64-bit integer`;

const TRUTHS = ['1', 't', 'T', 'true', 'TRUE', 'True'];
const FALSEHOODS = ['0', 'f', 'F', 'false', 'FALSE', 'False'];

/** A boolean written as text, kept as `true` or `false`. */
export const booleanText: Trait = {
  check: (value, path) =>
    TRUTHS.includes(value) || FALSEHOODS.includes(value)
      ? undefined
      : `${path}: cannot parse ${JSON.stringify(value)} as bool: use "true" or "false"`,
  normalize: (text) => (TRUTHS.includes(text) ? 'true' : FALSEHOODS.includes(text) ? 'false' : text),
};
