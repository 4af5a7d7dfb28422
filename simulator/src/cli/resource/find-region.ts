import type { Cloud } from '../../cloud';
import { parseOcid } from '../../cloud/ocid/ocid';
import type { RegionOperations } from '../../cloud/operations';
import { UsageError } from '../command-error';

/** @throws UsageError when the text is no OCID */
export function checkOcid(text: string): { readonly type: string; readonly region: string } {
  const ocid = parseOcid(text);
  if (ocid) return ocid;
  throw new UsageError(
    `'${text}' is no OCID, expected ocid1.<type>.<realm>.[region].<unique>`,
    'drydock ls prints the OCIDs of everything that the local cloud holds.',
  );
}

/** The region in which a resource lives: the one that its OCID names, else the one given. */
export function regionOf(cloud: Cloud, ocid: string, given?: string): RegionOperations {
  const { region } = checkOcid(ocid);
  const name = given ?? (region || cloud.regionsInUse()[0]);
  if (name) return cloud.region(name);
  throw new UsageError(`${ocid} names no region, and no region is in use yet`, 'Name one with --region.');
}
