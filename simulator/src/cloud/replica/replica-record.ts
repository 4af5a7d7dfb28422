import type { DefinedTags, FreeformTags, ReplicaState } from '../model';
import { defineTable } from '../record/table-definition';
import type { KindName } from '../volume/kind';

/** The replica of a boot volume or a block volume; kept in the region that it is replicated to. Times are milliseconds since 1970. */
export interface ReplicaRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly volumeId: string;
  readonly sourceRegion: string;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly lifecycleState: ReplicaState;
  readonly timeCreated: number;
  readonly timeLastSynced: number;
  readonly sizeInGBs: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly imageId?: string;
  readonly kmsKeyId?: string;
  readonly volumeGroupReplicaId?: string;
  /** Number of the latest sync that arrived; names the snapshots on both sides. */
  readonly syncs: number;
  /** Bytes. */
  readonly transferredBytes: number;
}

export const REPLICAS = defineTable<ReplicaRecord>('replicas', {
  compartment: (replica) => `${replica.kind}:${replica.compartmentId}`,
  kind: (replica) => replica.kind,
  group: (replica) => replica.volumeGroupReplicaId,
});

export const snapshotOf = (replica: ReplicaRecord, sync = replica.syncs): string => `${replica.id}.${sync}`;
