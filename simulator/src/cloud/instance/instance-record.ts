import type { DefinedTags, FreeformTags, InstanceShapeConfig, InstanceState, LaunchOptions } from '../model';
import { defineTable } from '../record/table-definition';

export interface VnicPart {
  readonly id: string;
  readonly attachmentId: string;
  readonly subnetId: string;
  readonly privateIp: string;
  readonly publicIp?: string;
  readonly displayName: string;
  readonly hostnameLabel?: string;
  readonly nsgIds: readonly string[];
  readonly skipSourceDestCheck: boolean;
}

/** Times are milliseconds since 1970. */
export interface InstanceRecord {
  readonly id: string;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly faultDomain: string;
  readonly displayName: string;
  readonly lifecycleState: InstanceState;
  readonly timeCreated: number;
  readonly shape: string;
  readonly shapeConfig: InstanceShapeConfig;
  readonly launchOptions: LaunchOptions;
  readonly imageId?: string;
  readonly sourceType: 'image' | 'bootVolume';
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly metadata: Record<string, string>;
  readonly extendedMetadata: Record<string, unknown>;
  readonly isPvEncryptionInTransitEnabled: boolean;
  readonly vnic?: VnicPart;
  /** What a running termination does with the boot volume. */
  readonly preservesBootVolume: boolean;
}

const isThere = (instance: InstanceRecord): boolean => instance.lifecycleState !== 'TERMINATED';

export const INSTANCES = defineTable<InstanceRecord>(
  'instances',
  {
    compartment: (instance) => instance.compartmentId,
    subnet: (instance) => (isThere(instance) ? instance.vnic?.subnetId : undefined),
  },
  { vnic: (instance) => instance.vnic?.id },
);
