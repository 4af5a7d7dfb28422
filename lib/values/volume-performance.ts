import { problem } from '../errors';
import { isToken } from '../shared/tokens';
import type { Size } from './size';

/**
 * Volume performance units per GB.
 * Figures: Oracle, Block Volume Performance.
 */
export class VolumePerformance {
  /** 0 units: for data that is seldom read. Block volumes only. */
  public static readonly LOWER_COST = new VolumePerformance(0);
  /** 10 units: what the service takes when nothing is said. */
  public static readonly BALANCED = new VolumePerformance(10);
  /** 20 units. */
  public static readonly HIGHER_PERFORMANCE = new VolumePerformance(20);

  /**
   * Ultra High Performance: 30, 40, ... 120 units per GB.
   *
   * @throws PerformanceInvalid for any other number.
   */
  public static ultraHigh(vpusPerGb: number): VolumePerformance {
    if (!isToken(vpusPerGb) && !(vpusPerGb >= 30 && vpusPerGb <= 120 && vpusPerGb % 10 === 0)) {
      throw problem('PerformanceInvalid', 'VolumePerformance.ultraHigh', { got: vpusPerGb, range: '30, 40, ... 120' });
    }
    return new VolumePerformance(vpusPerGb);
  }

  /**
   * Any number that the service sells: 0, 10, 20, ... 120.
   *
   * @throws PerformanceInvalid for any other number.
   */
  public static vpusPerGb(vpusPerGb: number): VolumePerformance {
    if (!isToken(vpusPerGb) && !(vpusPerGb >= 0 && vpusPerGb <= 120 && vpusPerGb % 10 === 0)) {
      throw problem('PerformanceInvalid', 'VolumePerformance.vpusPerGb', {
        got: vpusPerGb,
        range: '0, 10, 20, ... 120',
      });
    }
    return new VolumePerformance(vpusPerGb);
  }

  private constructor(
    /** Volume performance units per GB. */
    public readonly units: number,
  ) {}

  /** Input and output operations per second that a volume of this size may do. */
  public iops(size: Size): number {
    const gigabytes = size.toGibibytes();
    return this.units === 0
      ? Math.min(2 * gigabytes, 3_000)
      : Math.min((1.5 * this.units + 45) * gigabytes, 2_500 * this.units);
  }

  /** Megabytes per second that a volume of this size may move. */
  public throughput(size: Size): number {
    const gigabytes = size.toGibibytes();
    return this.units === 0
      ? Math.min((240 * gigabytes) / 1_000, 480)
      : Math.min(((12 * this.units + 360) * gigabytes) / 1_000, 20 * this.units + 280);
  }
}
