import { openCloud } from '..';

/**
 * A process of its own: makes volumes and backups in a home folder, and tells each OCID once it was acknowledged.
 *
 *   node --import tsx busy-user.ts HOME COUNT
 */
const [home, count] = process.argv.slice(2);
const compartmentId = 'ocid1.compartment.oc1..aaaaaaaabusy';
const cloud = openCloud({ home });
const region = cloud.region('us-ashburn-1');
const [{ name: availabilityDomain }] = region.listAvailabilityDomains({ compartmentId });
for (let made = 0; made < Number(count); made++) {
  const { id: volumeId } = region.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 50 });
  process.stdout.write(`${volumeId}\n`);
  region.blockDevice(volumeId).write(0, Buffer.from(volumeId));
  const { id } = region.createVolumeBackup({ volumeId });
  process.stdout.write(`${id}\n`);
}
cloud.close();
