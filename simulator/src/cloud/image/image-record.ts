import type { DefinedTags, FreeformTags, Image, ImageState } from '../model';
import { defineTable } from '../record/table-definition';

/** A platform image, or a custom one. Times are milliseconds since 1970. */
export interface ImageRecord {
  readonly id: string;
  /** Absent for platform images. */
  readonly compartmentId?: string;
  readonly displayName: string;
  readonly operatingSystem: string;
  readonly operatingSystemVersion: string;
  readonly lifecycleState: ImageState;
  readonly timeCreated: number;
  readonly sizeInGBs: number;
  readonly baseImageId?: string;
  readonly launchMode: Image['launchMode'];
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly processor: 'x86_64' | 'aarch64';
  /** Of custom images: the snapshot of the boot volume. */
  readonly snapshotId?: string;
}

export const IMAGES = defineTable<ImageRecord>('images', { compartment: (image) => image.compartmentId });
