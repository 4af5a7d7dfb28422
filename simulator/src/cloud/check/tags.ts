import { invalidParameter } from '../error/catalogue';
import type { DefinedTags, FreeformTags } from '../model';

const LONGEST_KEY = 100;
const LONGEST_VALUE = 256;
const MOST_FREEFORM_TAGS = 10;
const MOST_DEFINED_TAGS = 64;

function checkText(name: string, key: string, value: unknown): void {
  if (key.length === 0 || key.length > LONGEST_KEY) {
    throw invalidParameter(`${name} has the key '${key}', expected 1 to ${LONGEST_KEY} characters.`);
  }
  if (typeof value === 'string' && value.length > LONGEST_VALUE) {
    throw invalidParameter(`${name} '${key}' has ${value.length} characters, expected at most ${LONGEST_VALUE}.`);
  }
}

/** Limits of a resource's tags (Oracle, Overview of Tagging). */
export function checkTags(details: { freeformTags?: FreeformTags; definedTags?: DefinedTags }): void {
  const freeform = Object.entries(details.freeformTags ?? {});
  for (const [key, value] of freeform) {
    checkText('freeformTags', key, value);
  }
  if (freeform.length > MOST_FREEFORM_TAGS) {
    throw invalidParameter(`freeformTags has ${freeform.length} tags, expected at most ${MOST_FREEFORM_TAGS}.`);
  }
  const defined = Object.entries(details.definedTags ?? {}).flatMap(([namespace, tags]) =>
    Object.entries(tags).map(([key, value]) => ({ key: `${namespace}.${key}`, value })),
  );
  for (const { key, value } of defined) {
    checkText('definedTags', key, value);
  }
  if (defined.length > MOST_DEFINED_TAGS) {
    throw invalidParameter(`definedTags has ${defined.length} tags, expected at most ${MOST_DEFINED_TAGS}.`);
  }
}

export interface Tags {
  readonly freeformTags: FreeformTags;
  readonly definedTags: DefinedTags;
}

/** Tags travel from the source to what is made of it; what the request says wins, key by key. */
export function inheritTags(source: Tags, request: Partial<Tags>): Tags {
  const definedTags: DefinedTags = { ...source.definedTags };
  for (const [namespace, tags] of Object.entries(request.definedTags ?? {})) {
    definedTags[namespace] = { ...definedTags[namespace], ...tags };
  }
  return { freeformTags: { ...source.freeformTags, ...request.freeformTags }, definedTags };
}

export const NO_TAGS: Tags = { freeformTags: {}, definedTags: {} };
