import { problem } from '../errors';
import { isToken, multiply } from '../shared/tokens';

const SECONDS_PER = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  // Oracle's own policies count 12 months as 31,560,000 s and five years as 5 x 365 days
  // (oracle/oci-ansible-modules, oci_volume_backup_policy_facts.py).
  month: 2_630_000,
  year: 31_536_000,
};

type Unit = keyof typeof SECONDS_PER;

/** A length of time. Amounts may be tokens; they are then converted by Terraform. */
export class Duration {
  /** Seconds. */
  public static seconds(amount: number): Duration {
    return Duration.of(amount, 'second');
  }

  /** Minutes of 60 seconds. */
  public static minutes(amount: number): Duration {
    return Duration.of(amount, 'minute');
  }

  /** Hours of 60 minutes. */
  public static hours(amount: number): Duration {
    return Duration.of(amount, 'hour');
  }

  /** Days of 24 hours. */
  public static days(amount: number): Duration {
    return Duration.of(amount, 'day');
  }

  /** Weeks of seven days. */
  public static weeks(amount: number): Duration {
    return Duration.of(amount, 'week');
  }

  /** Months as Oracle's own backup policies count them: 2,630,000 seconds, so that twelve make 365 days, 6 hours and 40 minutes. */
  public static months(amount: number): Duration {
    return Duration.of(amount, 'month');
  }

  /** Years of 365 days, as Oracle's own backup policies count them. */
  public static years(amount: number): Duration {
    return Duration.of(amount, 'year');
  }

  private static of(amount: number, unit: Unit): Duration {
    if (!isToken(amount) && !(amount >= 0 && Number.isFinite(amount))) {
      throw problem('DurationInvalid', `Duration.${unit}s`, { got: amount });
    }
    return new Duration(amount, unit);
  }

  private constructor(
    private readonly amount: number,
    private readonly unit: Unit,
  ) {}

  /** True when only Terraform will know the length. */
  public get isUnresolved(): boolean {
    return isToken(this.amount);
  }

  /**
   * The length in whole seconds.
   *
   * @throws DurationNotWhole when the length is no whole number of seconds: nothing is rounded silently.
   */
  public toSeconds(): number {
    const seconds = multiply(this.amount, SECONDS_PER[this.unit]);
    if (!isToken(seconds) && !Number.isInteger(seconds)) {
      throw problem('DurationNotWhole', 'Duration.toSeconds', { got: this.toString(), unit: 'seconds' });
    }
    return seconds;
  }

  /**
   * The length in whole days.
   *
   * @throws DurationNotWhole when the length is no whole number of days, or a token in another unit.
   */
  public toDays(): number {
    return this.whole('day');
  }

  /** For people: `7 days`. */
  public toString(): string {
    return this.isUnresolved
      ? `an unresolved number of ${this.unit}s`
      : `${this.amount} ${this.unit}${this.amount === 1 ? '' : 's'}`;
  }

  private whole(unit: Unit): number {
    if (this.unit === unit) {
      return this.amount;
    }
    const amount = isToken(this.amount) ? Number.NaN : (this.amount * SECONDS_PER[this.unit]) / SECONDS_PER[unit];
    if (!Number.isInteger(amount)) {
      throw problem('DurationNotWhole', `Duration.to${unit === 'day' ? 'Days' : 'Seconds'}`, {
        got: this.toString(),
        unit: `${unit}s`,
      });
    }
    return amount;
  }
}
