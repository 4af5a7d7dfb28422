import type { Construct, TerraformProvider } from '../base';
import { problem } from '../errors';
import { isOcidOf, typeOfOcid } from '../values/ocid';
import { Region } from '../values/region';
import type { Size } from '../values/size';
import { regionOf } from './provider-region';
import { isToken } from './tokens';

const COMPARTMENT_TYPES = ['compartment', 'tenancy'];
const SMALLEST_VOLUME = 50;
const LARGEST_VOLUME = 32_768;
const LONGEST_NAME = 255;
const MOST_FREEFORM_TAGS = 10;
const MOST_DEFINED_TAGS = 64;
const LONGEST_TAG_KEY = 100;
const LONGEST_TAG_VALUE = 256;

/** Refuses a text that is no OCID of one of the types. */
export function checkOcid(at: Construct, argument: string, value: string | undefined, types: readonly string[]): void {
  if (value !== undefined && !isOcidOf(types, value)) {
    const got = typeOfOcid(value) === undefined ? `'${value}'` : `an OCID of type '${typeOfOcid(value)}' (${value})`;
    throw problem('OcidInvalid', at, { argument, got, types: types.join("' or '") });
  }
}

export function checkCompartment(at: Construct, value: string | undefined): void {
  checkOcid(at, 'compartmentId', value, COMPARTMENT_TYPES);
}

/** Refuses a key that is no key, or lives in another region: keys never travel (Oracle, Copying a Boot Volume Backup). */
export function checkKey(
  at: Construct,
  argument: string,
  value: string | undefined,
  provider?: TerraformProvider,
): void {
  checkOcid(at, argument, value, ['key']);
  const keyRegion = value === undefined ? undefined : Region._ofOcid(value);
  const region = regionOf(at, provider);
  if (keyRegion && region && !region.isUnresolved && !keyRegion.isSameAs(region)) {
    throw problem('KeyOfAnotherRegion', at, { argument, got: keyRegion.identifier, region: region.identifier });
  }
}

/** Oracle, Overview of Block Volume: 50 GB to 32 TB in steps of 1 GB; a copy of anything may be larger, never smaller. */
export function checkSize(at: Construct, size: Size | undefined, source?: Size): void {
  if (size === undefined || size.isUnresolved) {
    return;
  }
  const gigabytes = size.toGibibytes();
  if (gigabytes < SMALLEST_VOLUME || gigabytes > LARGEST_VOLUME) {
    throw problem('SizeOutOfRange', at, { got: gigabytes, smallest: SMALLEST_VOLUME, largest: LARGEST_VOLUME });
  }
  if (source && !source.isUnresolved && gigabytes < source.toGibibytes()) {
    throw problem('SizeBelowSource', at, { got: gigabytes, source: source.toGibibytes() });
  }
}

/** Refuses a text that Terraform would take for a template, and so fail to parse. */
function checkText(at: Construct, argument: string, text: string | undefined): void {
  if (text !== undefined && !isToken(text) && /(?<!%)%\{/.test(text)) {
    throw problem('TemplateDirectiveInText', at, { argument });
  }
}

export function checkDisplayName(at: Construct, name: string | undefined): void {
  checkText(at, "'displayName'", name);
  if (name !== undefined && !isToken(name) && (name.length < 1 || name.length > LONGEST_NAME)) {
    throw problem('DisplayNameInvalid', at, { got: name.length, longest: LONGEST_NAME });
  }
}

/** Oracle, Resource Tags: at most 10 free-form and 64 defined tags; keys up to 100 characters, values up to 256. */
export function checkTags(
  at: Construct,
  freeform: Record<string, string> | undefined,
  defined: Record<string, string> | undefined,
): void {
  checkTagSet(at, 'freeformTags', freeform, MOST_FREEFORM_TAGS);
  checkTagSet(at, 'definedTags', defined, MOST_DEFINED_TAGS);
  for (const key of Object.keys(defined ?? {})) {
    if (!isToken(key) && !/^[^.\s]+\.[^.]+$/.test(key)) {
      throw problem('DefinedTagKeyInvalid', at, { got: key });
    }
  }
}

function checkTagSet(at: Construct, argument: string, tags: Record<string, string> | undefined, most: number): void {
  if (tags === undefined || isToken(tags)) {
    return;
  }
  const entries = Object.entries(tags);
  if (entries.length > most) {
    throw problem('TooManyTags', at, { argument, got: entries.length, most });
  }
  for (const [key, value] of entries) {
    if (!isToken(key) && (key.length < 1 || key.length > LONGEST_TAG_KEY)) {
      throw problem('TagInvalid', at, { argument, part: 'key', got: key.length, longest: LONGEST_TAG_KEY });
    }
    checkText(at, `a tag of '${argument}'`, key);
    checkText(at, `the value of tag ${key}`, value);
    if (!isToken(value) && value.length > LONGEST_TAG_VALUE) {
      throw problem('TagInvalid', at, {
        argument,
        part: `value of ${key}`,
        got: value.length,
        longest: LONGEST_TAG_VALUE,
      });
    }
  }
}
