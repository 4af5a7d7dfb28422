import type { Cloud, RegionOperations } from '../../cloud';
import { UsageError } from '../command-error';
import { checkOcid, regionOf } from './find-region';

/** @throws UsageError when the OCID is not of a backup policy */
export function policyRegion(cloud: Cloud, ocid: string, given?: string): RegionOperations {
  const { type } = checkOcid(ocid);
  if (type === 'volumebackuppolicy') return regionOf(cloud, ocid, given);
  throw new UsageError(`${ocid} is of type ${type}, expected volumebackuppolicy`);
}
