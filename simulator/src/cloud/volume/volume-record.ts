import type {
  AutotunePolicy,
  BootVolumeSourceDetails,
  DefinedTags,
  FreeformTags,
  VolumeSourceDetails,
  VolumeState,
} from '../model';
import { defineTable } from '../record/table-definition';
import type { KindName } from './kind';

export interface VolumeReplicaLink {
  readonly replicaId: string;
  readonly region: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly kmsKeyId?: string;
}

/** A boot volume or a block volume. Times are milliseconds since 1970. */
export interface VolumeRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly lifecycleState: VolumeState;
  readonly timeCreated: number;
  readonly sizeInGBs: number;
  readonly vpusPerGB: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  /** As the caller gave it; absent for what an instance launch made. */
  readonly sourceDetails?: BootVolumeSourceDetails | VolumeSourceDetails;
  readonly imageId?: string;
  readonly kmsKeyId?: string;
  readonly xrcKmsKeyId?: string;
  readonly volumeGroupId?: string;
  readonly clusterPlacementGroupId?: string;
  readonly autotunePolicies: readonly AutotunePolicy[];
  /** The last time that it came off an instance. */
  readonly timeDetached?: number;
  /** Since when a policy tunes it while it is detached, if that came after its creation. */
  readonly timeDetachedTuning?: number;
  readonly isReservationsEnabled?: boolean;
  readonly replicas: readonly VolumeReplicaLink[];
  /** The background copy of a clone or restore ends here. */
  readonly timeHydrated: number;
  /** The volume whose content a clone is still copying. */
  readonly cloneOf?: string;
  /** A size changed since the last backup: the next one holds everything (Oracle, Resizing a Volume). */
  readonly resizedSinceBackup: boolean;
}

export const VOLUMES = defineTable<VolumeRecord>('volumes', {
  compartment: (volume) => `${volume.kind}:${volume.compartmentId}`,
  kind: (volume) => volume.kind,
  group: (volume) => volume.volumeGroupId,
  source: (volume) => volume.cloneOf,
});

export const GIGABYTE = 2 ** 30;

export const bytesOf = (volume: { readonly sizeInGBs: number }): number => volume.sizeInGBs * GIGABYTE;

export const megabytesOf = (volume: { readonly sizeInGBs: number }): number => volume.sizeInGBs * 1024;
