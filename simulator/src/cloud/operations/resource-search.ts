import type { Timestamp } from '../model';
import type { RequestContext } from './request';

/** One resource of a region, as Oracle's search lists it. */
export interface ResourceSummary {
  /** OCID. */
  identifier: string;
  /** Oracle's name of the type, e.g. BootVolumeBackup. */
  resourceType: string;
  compartmentId: string;
  displayName: string;
  timeCreated: Timestamp;
  /** Absent for what has no life cycle, e.g. a backup policy. */
  lifecycleState?: string;
  sizeInGBs?: number;
}

export interface ResourceSearchOperations {
  /** Everything in the region that somebody made, terminated resources too, by type and then by creation. */
  listResources(context?: RequestContext): ResourceSummary[];
}
