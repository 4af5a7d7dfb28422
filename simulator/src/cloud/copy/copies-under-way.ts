import type { Region } from '../region/region';
import { COPIES, type CopyRecord } from './copy-record';

/** New backups that are being filled, in any region. */
export const copiesUnderWay = (region: Region, index: 'volume' | 'region', value: string): CopyRecord[] =>
  region.world.regions().flatMap((other) => [...other.table(COPIES).by(index, value)]);

/** The new backup into which one of this region is being copied. */
export const copyOf = (source: Region, backupId: string): string | undefined =>
  copiesUnderWay(source, 'region', source.name).find((copy) => copy.sourceBackupId === backupId)?.id;
