import { checkCompartment } from '../check/arguments';
import type { Region } from '../region/region';
import { VOLUMES, type VolumeRecord } from './volume-record';

/** The attachments and backups stay where they are (Oracle, Block Volume Backups: moving is separate). */
export function moveVolume(region: Region, volume: VolumeRecord, compartmentId: string): void {
  region.table(VOLUMES).replace(volume, { ...volume, compartmentId: checkCompartment(compartmentId) });
}
