import { checkCompartment } from '../check/arguments';
import { handOver } from '../limit/allotment';
import type { Region } from '../region/region';
import { VOLUMES, type VolumeRecord } from './volume-record';

/** The attachments and backups stay where they are (Oracle, Block Volume Backups: moving is separate). */
export function moveVolume(region: Region, volume: VolumeRecord, compartmentId: string): void {
  checkCompartment(compartmentId);
  handOver(region, 'volume-count', 1, volume, compartmentId);
  handOver(region, 'total-storage-gb', volume.sizeInGBs, volume, compartmentId);
  region.table(VOLUMES).replace(volume, { ...volume, compartmentId });
}
