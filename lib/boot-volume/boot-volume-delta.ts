import type { Construct } from '../base';
import type { VolumeOptions } from '../shared/volume-options';
import { BootVolume } from './boot-volume';
import { type BootVolumeDeltaProps, BootVolumeSource } from './boot-volume-source';

/** What a volume of changes is made of. */
export interface BootVolumeDeltaVolumeProps extends VolumeOptions, BootVolumeDeltaProps {
  /** Availability domain. */
  readonly availabilityDomain: string;
  /** OCID of the compartment. */
  readonly compartmentId: string;
}

/**
 * A boot volume that holds only the blocks that changed between two backups of one volume: to see what changed, not to boot.
 *
 * @throws DeltaSameBackup, DeltaBlockSizeInvalid, and what `BootVolume` throws.
 */
export class BootVolumeDelta extends BootVolume {
  constructor(scope: Construct, id: string, props: BootVolumeDeltaVolumeProps) {
    const { first, second, changeBlockSizeInBytes, ...options } = props;
    super(scope, id, { ...options, source: BootVolumeSource.delta({ first, second, changeBlockSizeInBytes }) });
  }
}
