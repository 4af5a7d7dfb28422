import { BACKUPS } from '../backup/backup-record';
import { checkOcid } from '../check/arguments';
import { conflict, notFound } from '../error/catalogue';
import { parseOcid } from '../ocid/ocid';
import type { BlockDevice, BlockDeviceOperations } from '../operations';
import { type Outage, outOfService } from '../outage/outages';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import { isGone } from '../volume/find-volume';
import { VOLUMES } from '../volume/volume-record';

function volumeDevice(region: Region, id: string): BlockDevice {
  const { store } = region;
  const info = store.volume(id)!;
  return {
    size: info.size,
    initializedBytes: info.initializedBytes,
    writable: true,
    read: (offset, length) => store.read({ volume: id }, offset, length),
    writtenExtents: () => store.writtenExtents({ volume: id }),
    write: (offset, data) => {
      store.write(id, offset, data);
      store.flush();
    },
    discard: (offset, length) => {
      store.discard(id, offset, length);
      store.flush();
    },
    importImage: (file) => store.importImage(id, file),
    exportImage: (file) => store.exportImage({ volume: id }, file),
  };
}

function backupDevice(region: Region, id: string): BlockDevice {
  const { store } = region;
  const info = store.snapshotInfo(id);
  if (info === undefined) {
    throw conflict(`Backup ${id} holds nothing yet. Wait until it is AVAILABLE.`);
  }
  const refuse = (): never => {
    throw conflict(`Backup ${id} cannot be written: backups never change. Restore it to a volume and write that.`);
  };
  return {
    size: info.size,
    initializedBytes: info.initializedBytes,
    uniqueBytes: store.uniqueBytes(id),
    writable: false,
    read: (offset, length) => store.read({ snapshot: id }, offset, length),
    writtenExtents: () => store.writtenExtents({ snapshot: id }),
    write: refuse,
    discard: refuse,
    importImage: refuse,
    exportImage: (file) => store.exportImage({ snapshot: id }, file),
  };
}

/** How big it is can still be asked; its bytes are where the outage is. */
function outOfReach(device: BlockDevice, outage: Outage): BlockDevice {
  const refuse = (): never => {
    throw outOfService(outage);
  };
  return {
    ...device,
    read: refuse,
    writtenExtents: refuse,
    write: refuse,
    discard: refuse,
    importImage: refuse,
    exportImage: refuse,
  };
}

function openDevice(region: Region, ocid: string): BlockDevice {
  checkOcid(ocid, 'ocid', 'bootvolume', 'volume', 'bootvolumebackup', 'volumebackup');
  const isVolume = !parseOcid(ocid)!.type.endsWith('backup');
  const record = isVolume ? region.table(VOLUMES).find(ocid) : region.table(BACKUPS).find(ocid);
  if (record === undefined || isGone(record)) {
    throw notFound(
      `${ocid} ${record === undefined ? 'does not exist' : `is ${record.lifecycleState}`} in ${region.name}.`,
    );
  }
  const outage = 'availabilityDomain' in record ? region.world.outages.ofDomain(record.availabilityDomain) : undefined;
  if (outage !== undefined) {
    return outOfReach(volumeDevice(region, ocid), outage);
  }
  return isVolume ? volumeDevice(region, ocid) : backupDevice(region, ocid);
}

export const blockDeviceOperations = (gateway: Gateway): BlockDeviceOperations => ({
  blockDevice: (ocid) => gateway.read('BlockDevice', undefined, (region) => openDevice(region, ocid)),
});
