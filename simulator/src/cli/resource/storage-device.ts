import type { Cloud } from '../../cloud';
import type { BlockDevice } from '../../cloud/operations';
import { UsageError } from '../command-error';
import { checkOcid, regionOf } from './find-region';
import { storageKinds } from './kinds';

/** @throws UsageError for an OCID of something that holds no bytes; ServiceError for one that is not there */
export function storageDevice(cloud: Cloud, ocid: string): BlockDevice {
  const { type } = checkOcid(ocid);
  if (storageKinds.has(type)) return regionOf(cloud, ocid).blockDevice(ocid);
  throw new UsageError(`${ocid} names nothing that holds bytes`, `Name one of ${[...storageKinds].join(', ')}.`);
}
