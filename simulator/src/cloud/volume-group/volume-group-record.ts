import type { DefinedTags, FreeformTags, VolumeGroupSourceDetails, VolumeGroupState } from '../model';
import { defineTable } from '../record/table-definition';

export interface GroupReplicaLink {
  readonly replicaId: string;
  readonly region: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly kmsKeyId?: string;
}

/** Times are milliseconds since 1970. */
export interface VolumeGroupRecord {
  readonly id: string;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly lifecycleState: VolumeGroupState;
  readonly timeCreated: number;
  readonly volumeIds: readonly string[];
  readonly sourceDetails: VolumeGroupSourceDetails;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly replicas: readonly GroupReplicaLink[];
}

export const VOLUME_GROUPS = defineTable<VolumeGroupRecord>('volume groups', {
  compartment: (group) => group.compartmentId,
});
