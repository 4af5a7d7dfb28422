import type { Construct } from '../base';
import { need } from '../shared/volume-arguments';
import type { VolumeCopyOptions } from '../shared/volume-options';
import { BootVolume, type IBootVolume } from './boot-volume';
import { BootVolumeSource } from './boot-volume-source';

/** What a clone is made of. */
export interface BootVolumeCloneProps extends VolumeCopyOptions {
  /** The volume that is cloned. */
  readonly source: IBootVolume;
}

/**
 * A deep copy of a boot volume in its own availability domain, as `volume.clone(...)` makes it, for a scope of one's own.
 *
 * @throws AttributeUnknown when the source's availability domain or compartment is not known and none is given.
 */
export class BootVolumeClone extends BootVolume {
  constructor(scope: Construct, id: string, props: BootVolumeCloneProps) {
    const { source, ...options } = props;
    const domain = options.availabilityDomain ?? source.availabilityDomain;
    const compartment = options.compartmentId ?? source.compartmentId;
    super(scope, id, {
      provider: source.provider,
      ...options,
      availabilityDomain: need(source, 'availabilityDomain', domain, 'clone', 'fromBootVolumeAttributes'),
      compartmentId: need(source, 'compartmentId', compartment, 'clone', 'fromBootVolumeAttributes'),
      source: BootVolumeSource.clone(source),
    });
  }
}
