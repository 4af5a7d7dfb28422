import { openCloud } from '../../simulator/src/cloud';

const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;

/** A block volume of 50 GB in us-ashburn-1, made in the world at `home`. */
export function makeVolume(home: string, displayName = 'data'): string {
  const cloud = openCloud({ home });
  const { id } = cloud
    .region('us-ashburn-1')
    .createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', displayName, sizeInGBs: 50 });
  cloud.close();
  return id;
}

/** A backup of a volume, made in the world at `home`. */
export function makeBackup(home: string, volumeId: string): string {
  const cloud = openCloud({ home });
  const { id } = cloud.region('us-ashburn-1').createVolumeBackup({ volumeId });
  cloud.close();
  return id;
}
