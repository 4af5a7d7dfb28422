import type { BackupRecord } from '../backup/backup-record';
import { BACKUPS } from '../backup/backup-record';
import { whyNoDelta } from '../backup/delta-rules';
import { checkInteger } from '../check/arguments';
import { NO_TAGS, type Tags } from '../check/tags';
import { conflict, invalidParameter, relatedNotFound } from '../error/catalogue';
import { refuse } from '../error/refuse';
import type { BootVolumeSourceDetails, VolumeSourceDetails } from '../model';
import type { Region } from '../region/region';
import { replicaOrigin } from '../replica/replica-origin';
import { isGone } from './find-volume';
import type { VolumeKind } from './kind';
import { VOLUMES } from './volume-record';

/** Where the content of a new volume comes from. */
export interface Origin {
  readonly leastSizeInGBs: number;
  readonly tags: Tags;
  readonly imageId?: string;
  /** Of a clone: it stays in this availability domain. */
  readonly availabilityDomain?: string;
  readonly cloneOf?: string;
  /** Bytes that are copied in the background after the volume can be used. */
  readonly bytesToHydrate: number;
  /** Makes the volume in the store; `size` in bytes. */
  readonly fill: (id: string, size: number) => void;
}

export function emptyOrigin(region: Region, leastSizeInGBs: number): Origin {
  return {
    leastSizeInGBs,
    tags: NO_TAGS,
    bytesToHydrate: 0,
    fill: (id, size) => region.store.createVolume(id, size),
  };
}

function cloneOrigin(region: Region, kind: VolumeKind, id: string): Origin {
  const source = region.table(VOLUMES).find(id);
  if (source === undefined || source.kind !== kind.name || isGone(source)) {
    throw relatedNotFound(`${kind.title} ${id}, the source of the clone, does not exist in ${region.name}.`);
  }
  if (source.lifecycleState !== 'AVAILABLE') {
    throw conflict(
      `${kind.title} ${id} is ${source.lifecycleState}, expected AVAILABLE. Wait for that state, then clone it.`,
    );
  }
  return {
    leastSizeInGBs: source.sizeInGBs,
    tags: source,
    imageId: source.imageId,
    availabilityDomain: source.availabilityDomain,
    cloneOf: source.id,
    bytesToHydrate: region.store.volume(source.id)!.initializedBytes,
    fill: (id_, size) => region.store.clone(source.id, id_, size),
  };
}

function usableBackup(region: Region, kind: VolumeKind, id: string): BackupRecord {
  const backup = region.table(BACKUPS).find(id);
  if (backup === undefined || backup.kind !== kind.name || isGone(backup)) {
    throw relatedNotFound(
      `${kind.backupTitle} ${id} does not exist in ${region.name}. A backup restores in its own region: copy it here first, or give the copy's OCID.`,
    );
  }
  if (backup.lifecycleState !== 'AVAILABLE') {
    throw conflict(
      `${kind.backupTitle} ${id} is ${backup.lifecycleState}, expected AVAILABLE. Wait for that state, then restore it.`,
    );
  }
  return backup;
}

function backupOrigin(region: Region, kind: VolumeKind, id: string): Origin {
  const backup = usableBackup(region, kind, id);
  return {
    leastSizeInGBs: backup.sizeInGBs,
    tags: backup,
    imageId: backup.imageId,
    bytesToHydrate: region.store.snapshotInfo(id)!.initializedBytes,
    fill: (volumeId, size) => region.store.restore(id, volumeId, size),
  };
}

const SMALLEST_DELTA_BLOCK = 4096;
const LARGEST_DELTA_BLOCK = 1048576;

function deltaBlockSize(requested: number | undefined): number {
  const size = requested ?? SMALLEST_DELTA_BLOCK;
  checkInteger(size, 'changeBlockSizeInBytes', SMALLEST_DELTA_BLOCK, LARGEST_DELTA_BLOCK);
  if ((size & (size - 1)) !== 0) {
    throw invalidParameter(`changeBlockSizeInBytes is ${size}, expected a power of two from 4096 to 1048576.`);
  }
  return size;
}

const PIECE = 4 * 2 ** 20;

/** A volume that holds what changed between two backups and nothing else (Oracle, Direct APIs for Changed Block Tracking). */
function deltaOrigin(
  region: Region,
  kind: VolumeKind,
  source: { firstBackupId: string; secondBackupId: string; changeBlockSizeInBytes?: number },
): Origin {
  const granularity = deltaBlockSize(source.changeBlockSizeInBytes);
  const { firstBackupId, secondBackupId } = source;
  if (firstBackupId === secondBackupId) {
    throw invalidParameter(
      `firstBackupId and secondBackupId are the same, ${firstBackupId}. Give an older and a newer backup.`,
    );
  }
  const first = usableBackup(region, kind, firstBackupId);
  const second = usableBackup(region, kind, secondBackupId);
  refuse(whyNoDelta(first, second, [...region.table(BACKUPS).by('volume', first.volumeId)]));
  return {
    leastSizeInGBs: second.sizeInGBs,
    tags: second,
    imageId: second.imageId,
    bytesToHydrate: 0,
    fill: (id, size) => {
      const { store } = region;
      store.createVolume(id, size);
      for (const extent of store.diff({ snapshot: first.id }, { snapshot: second.id }, granularity)) {
        for (let done = 0; done < extent.length; done += PIECE) {
          const length = Math.min(PIECE, extent.length - done);
          store.write(id, extent.offset + done, store.read({ snapshot: second.id }, extent.offset + done, length));
        }
      }
    },
  };
}

/** The origin that source details name; 400 when they are of another kind. */
export function originOf(
  region: Region,
  kind: VolumeKind,
  source: BootVolumeSourceDetails | VolumeSourceDetails,
): Origin {
  const type = source.type.toLowerCase();
  const clone = kind.name.toLowerCase();
  if (type === clone) {
    return cloneOrigin(region, kind, (source as { id: string }).id);
  }
  if (type === `${clone}backup`) {
    return backupOrigin(region, kind, (source as { id: string }).id);
  }
  if (type === `${clone}backupdelta`) {
    return deltaOrigin(region, kind, source as { firstBackupId: string; secondBackupId: string });
  }
  if (type === (kind.name === 'bootVolume' ? 'bootvolumereplica' : 'blockvolumereplica')) {
    return replicaOrigin(region, kind, (source as { id: string }).id);
  }
  const replica = kind.name === 'bootVolume' ? 'bootVolumeReplica' : 'blockVolumeReplica';
  throw invalidParameter(
    `sourceDetails.type is '${source.type}', expected ${kind.name}, ${kind.name}Backup, ${kind.name}BackupDelta or ${replica}.`,
  );
}
