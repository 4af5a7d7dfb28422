import type {
  ChangeCompartmentDetails,
  CopyVolumeBackupDetails,
  CreateVolumeBackupDetails,
  Paging,
  Sorting,
  UpdateVolumeBackupDetails,
  VolumeBackup,
} from '../model';
import type { RequestContext } from './request';

export interface ListVolumeBackupsQuery extends Paging, Sorting {
  compartmentId: string;
  volumeId?: string;
  displayName?: string;
  sourceVolumeBackupId?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface VolumeBackupOperations {
  createVolumeBackup(details: CreateVolumeBackupDetails, context?: RequestContext): VolumeBackup;
  getVolumeBackup(volumeBackupId: string, context?: RequestContext): VolumeBackup;
  listVolumeBackups(query: ListVolumeBackupsQuery, context?: RequestContext): VolumeBackup[];
  updateVolumeBackup(
    volumeBackupId: string,
    details: UpdateVolumeBackupDetails,
    context?: RequestContext,
  ): VolumeBackup;
  deleteVolumeBackup(volumeBackupId: string, context?: RequestContext): void;
  changeVolumeBackupCompartment(
    volumeBackupId: string,
    details: ChangeCompartmentDetails,
    context?: RequestContext,
  ): void;
  /** Asked in the source region; the answered backup lives in the destination. Headers carry opcWorkRequestId. */
  copyVolumeBackup(volumeBackupId: string, details: CopyVolumeBackupDetails, context?: RequestContext): VolumeBackup;
}
