import type { IProtectable } from '../backup-policy/protectable';
import type { TerraformProvider } from '../base';
import type { Region } from '../values/region';
import type { Size } from '../values/size';

/** A boot volume or a block volume, of this stack or of elsewhere. */
export interface IVolume extends IProtectable {
  /** Availability domain of the volume, when known. */
  readonly availabilityDomain?: string;
  /** OCID of the volume's compartment, when known. */
  readonly compartmentId?: string;
  /** Size of the volume, when known. */
  readonly size?: Size;
  /** Region of the volume, when known. */
  readonly region?: Region;
  /** Provider through which the volume's backups and clones are made; the stack's default one when absent. */
  readonly provider?: TerraformProvider;
}
