import type { BackupRecord } from '../backup/backup-record';
import { conflict, invalidParameter, limitExceeded, notAllowed } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import type { BackupState, BackupType } from '../model';
import { kindOf } from '../volume/kind';

/** Oracle, Copying a Volume Backup: up to ten at a time from one source region. */
const MOST_COPIES_AT_ONCE = 10;

export interface CopyAsked {
  readonly backup: BackupRecord;
  readonly sourceRegion: string;
  readonly destinationRegion: string;
  /** The instance that the boot volume belongs to came from the Marketplace. */
  readonly isFromMarketplace: boolean;
  /** New backups that are being filled from this volume. */
  readonly copiesOfVolume: readonly string[];
  readonly copiesFromRegion: number;
}

/** Oracle, Copying a Boot Volume Backup; Copying a Volume Backup. */
export function whyNotCopy(asked: CopyAsked): ServiceError | undefined {
  const { backup } = asked;
  const title = kindOf(backup).backupTitle;
  if (asked.destinationRegion === asked.sourceRegion) {
    return invalidParameter(
      `destinationRegion is ${asked.destinationRegion}, where ${title.toLowerCase()} ${backup.id} is already. Give another region.`,
    );
  }
  if (backup.lifecycleState !== 'AVAILABLE') {
    return conflict(
      `${title} ${backup.id} is ${backup.lifecycleState}, expected AVAILABLE. Wait for that state, then copy it.`,
    );
  }
  if (asked.isFromMarketplace) {
    return notAllowed(
      `${title} ${backup.id} is of a boot volume from Marketplace image ${backup.imageId}, and only those from platform images, or custom images made of them, are copied between regions.`,
    );
  }
  if (backup.kind === 'bootVolume' && asked.copiesOfVolume.length > 0) {
    return conflict(
      `A backup of boot volume ${backup.volumeId} is being copied from ${asked.sourceRegion} already, to ${asked.copiesOfVolume[0]}; one at a time. Wait until that copy is AVAILABLE.`,
    );
  }
  if (backup.kind === 'volume' && asked.copiesFromRegion >= MOST_COPIES_AT_ONCE) {
    return limitExceeded(
      `${asked.copiesFromRegion} volume backups are being copied from ${asked.sourceRegion}, at most ${MOST_COPIES_AT_ONCE} at a time. Wait until one is AVAILABLE.`,
    );
  }
  return undefined;
}

/** No page says what becomes of a copy whose source goes; here it stays until the copy has ended. */
export function whyNotDeletedNow(backup: BackupRecord, copyId: string | undefined): ServiceError | undefined {
  return copyId === undefined
    ? undefined
    : conflict(
        `${kindOf(backup).backupTitle} ${backup.id} cannot be deleted: it is being copied to ${copyId}. Wait until that copy is AVAILABLE.`,
      );
}

export interface CopyNeighbours {
  readonly destinationRegion: string;
  /** The backup of the same volume right before this one in the source region, if one is left. */
  readonly previous: BackupRecord | undefined;
  /** State of that one's copy in the destination, if it was copied. */
  readonly previousCopyState: BackupState | undefined;
}

/** What an incremental backup becomes in the other region (Oracle, Copying a Volume Backup). */
export function typeOfCopy(backup: BackupRecord, neighbours: CopyNeighbours): BackupType {
  const returns = backup.sourceRegion === neighbours.destinationRegion;
  const hasNothingToBuildOn = neighbours.previous !== undefined && neighbours.previousCopyState !== 'AVAILABLE';
  return backup.type === 'FULL' || backup.isFirstAfterResize || returns || hasNothingToBuildOn ? 'FULL' : 'INCREMENTAL';
}
