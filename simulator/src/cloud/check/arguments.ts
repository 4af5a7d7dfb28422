import { invalidParameter, missingParameter } from '../error/catalogue';
import { parseOcid } from '../ocid/ocid';

/** An OCID of one of the types, e.g. checkOcid(id, 'bootVolumeId', 'bootvolume'). Throws 400 for anything else. */
export function checkOcid(value: string | undefined, name: string, ...types: readonly string[]): string {
  if (value === undefined || value === '') {
    throw missingParameter(name, `Give an OCID of type ${types.join(' or ')}.`);
  }
  const ocid = parseOcid(value);
  const expected = types.map((type) => `ocid1.${type}.<realm>.[region].<unique id>`).join(' or ');
  if (!ocid) {
    throw invalidParameter(`${name} is not a well-formed OCID: got '${value}', expected ${expected}.`);
  }
  if (!types.includes(ocid.type)) {
    throw invalidParameter(`${name} is the OCID of another type: got '${value}', expected ${expected}.`);
  }
  return value;
}

export function checkCompartment(value: string | undefined): string {
  return checkOcid(value, 'compartmentId', 'compartment', 'tenancy');
}

const LONGEST_NAME = 255;

export function checkDisplayName(value: string | undefined): void {
  if (value !== undefined && (value.length === 0 || value.length > LONGEST_NAME)) {
    throw invalidParameter(
      `displayName has ${value.length} characters, expected 1 to ${LONGEST_NAME}. Give a name of that length or none.`,
    );
  }
}

/** Integer in a range, both ends included. */
export function checkInteger(value: number, name: string, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw invalidParameter(`${name} is ${value}, expected an integer from ${least} to ${most}.`);
  }
  return value;
}

export function checkOneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found === undefined) {
    throw invalidParameter(`${name} is '${value}', expected one of ${allowed.join(', ')}.`);
  }
  return found;
}
