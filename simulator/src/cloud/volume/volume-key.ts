import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { KmsKey } from '../model';
import type { Region } from '../region/region';
import { kindOf } from './kind';
import { VOLUMES, type VolumeRecord } from './volume-record';

/** 404 while Oracle's own key is in use. */
export function keyOf(volume: VolumeRecord): KmsKey {
  if (volume.kmsKeyId === undefined) {
    throw notFound(`${kindOf(volume).title} ${volume.id} is encrypted with a key of Oracle's own.`);
  }
  return { kmsKeyId: volume.kmsKeyId };
}

/** The same key again makes the service renew the volume's own encryption key, which no answer shows. */
export function setKey(region: Region, volume: VolumeRecord, key: KmsKey): KmsKey {
  const kmsKeyId = checkOcid(key.kmsKeyId, 'kmsKeyId', 'key');
  region.table(VOLUMES).replace(volume, { ...volume, kmsKeyId });
  return { kmsKeyId };
}

export function removeKey(region: Region, volume: VolumeRecord): void {
  region.table(VOLUMES).replace(volume, { ...volume, kmsKeyId: undefined });
}
