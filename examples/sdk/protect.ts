import { models } from 'oci-core';
import type { Clients } from './clients';

const { Available } = models.BootVolumeBackup.LifecycleState;

/** Takes a full backup of a boot volume and waits for it. */
export async function backUp({ block, works }: Clients, bootVolumeId: string, displayName: string) {
  const { bootVolumeBackup } = await block.createBootVolumeBackup({
    createBootVolumeBackupDetails: { bootVolumeId, displayName, type: models.CreateBootVolumeBackupDetails.Type.Full },
  });
  await block.createWaiters(works).forBootVolumeBackup({ bootVolumeBackupId: bootVolumeBackup.id }, Available);
  return bootVolumeBackup;
}

/** Copies a backup to another region and waits for its work request, then for the copy. */
export async function copy(from: Clients, to: Clients, bootVolumeBackupId: string, destinationRegion: string) {
  const copying = await from.block.createWaiters(from.works).forCopyBootVolumeBackup({
    bootVolumeBackupId,
    copyBootVolumeBackupDetails: { destinationRegion },
  });
  const { id } = copying.response.bootVolumeBackup;
  await to.block.createWaiters(to.works).forBootVolumeBackup({ bootVolumeBackupId: id }, Available);
  return copying.response.bootVolumeBackup;
}

/** Restores a backup as a new boot volume of the same region and waits for it. */
export async function restore({ block, identity, works }: Clients, compartmentId: string, bootVolumeBackupId: string) {
  const [domain] = (await identity.listAvailabilityDomains({ compartmentId })).items;
  const sourceDetails: models.BootVolumeSourceFromBootVolumeBackupDetails = {
    type: 'bootVolumeBackup',
    id: bootVolumeBackupId,
  };
  const { bootVolume } = await block.createBootVolume({
    createBootVolumeDetails: { compartmentId, availabilityDomain: domain!.name!, sourceDetails },
  });
  const { Available: ready } = models.BootVolume.LifecycleState;
  await block.createWaiters(works).forBootVolume({ bootVolumeId: bootVolume.id }, ready);
  return bootVolume;
}
