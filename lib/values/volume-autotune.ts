import { problem } from '../errors';
import { numberAsText } from '../shared/tokens';
import type { VolumePerformance } from './volume-performance';

/** A rule by which the service changes a volume's performance on its own. */
export class VolumeAutotune {
  /** Lowers the performance while the volume is attached to nothing. */
  public static detached(): VolumeAutotune {
    return new VolumeAutotune({ autotuneType: 'DETACHED_VOLUME' });
  }

  /**
   * Raises the performance with the load, at most to this.
   *
   * @throws AutotuneMaximumTooLow when the maximum is the lower-cost performance.
   */
  public static upTo(maximum: VolumePerformance): VolumeAutotune {
    if (maximum.units === 0) {
      throw problem('AutotuneMaximumTooLow', 'VolumeAutotune.upTo', { got: maximum.units });
    }
    return new VolumeAutotune({ autotuneType: 'PERFORMANCE_BASED', maxVpusPerGb: numberAsText(maximum.units) });
  }

  private constructor(
    /** @internal the Terraform block */
    public readonly _block: { autotuneType: string; maxVpusPerGb?: string },
  ) {}
}
