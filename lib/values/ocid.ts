import { isToken } from '../shared/tokens';

const FORM = /^ocid1\.([a-z0-9]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.([A-Za-z0-9._-]+)$/;

/** The type word of an OCID (`bootvolume`), or undefined when the text is no OCID. */
export function typeOfOcid(ocid: string): string | undefined {
  return FORM.exec(ocid)?.[1];
}

/** True for a token or an OCID of one of these types. */
export function isOcidOf(types: readonly string[], value: string): boolean {
  return isToken(value) || types.includes(typeOfOcid(value) ?? '');
}
