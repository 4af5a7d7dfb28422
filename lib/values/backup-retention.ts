import { problem } from '../errors';
import { isToken } from '../shared/tokens';

const LONGEST_YEARS = 100;

interface Rules {
  readonly amount?: number;
  readonly unit?: 'DAYS' | 'YEARS';
  readonly isLocked?: boolean;
  readonly isDeletionPrevented?: boolean;
  readonly isHeld?: boolean;
}

/**
 * How long a backup must stay, and how firmly (Oracle, Updating a Block Volume Backup).
 *
 * A manual backup without retention stays until somebody deletes it. With a period it is deleted by itself at the end.
 */
export class BackupRetention {
  /** Keep for this many days, 1 to 36600, then delete by itself. */
  public static days(amount: number): BackupRetention {
    return BackupRetention.period(amount, 'DAYS');
  }

  /** Keep for this many years, 1 to 100, then delete by itself. */
  public static years(amount: number): BackupRetention {
    return BackupRetention.period(amount, 'YEARS');
  }

  /** No period: nobody may delete the backup before this rule is taken off. */
  public static untilReleased(): BackupRetention {
    return new BackupRetention({ isDeletionPrevented: true });
  }

  /** A hold without end that overrides every other rule until it is taken off. */
  public static legalHold(): BackupRetention {
    return new BackupRetention({ isHeld: true });
  }

  private static period(amount: number, unit: 'DAYS' | 'YEARS'): BackupRetention {
    const most = unit === 'YEARS' ? LONGEST_YEARS : LONGEST_YEARS * 366;
    if (!isToken(amount) && !(Number.isInteger(amount) && amount >= 1 && amount <= most)) {
      throw problem('RetentionPeriodInvalid', `BackupRetention.${unit.toLowerCase()}`, { got: amount, most });
    }
    return new BackupRetention({ amount, unit });
  }

  private constructor(private readonly rules: Rules) {}

  /** The same, and nobody may delete the backup before the period's end. May be taken off later. */
  public preventingDeletion(): BackupRetention {
    return new BackupRetention({ ...this.rules, isDeletionPrevented: true });
  }

  /**
   * The same, locked: it can never be taken off, the period can only grow, and the backup's name, tags and key are frozen.
   *
   * @throws RetentionLockWithoutPeriod when there is no period.
   */
  public lockedForGood(): BackupRetention {
    if (this.rules.amount === undefined) {
      throw problem('RetentionLockWithoutPeriod', 'BackupRetention.lockedForGood');
    }
    return new BackupRetention({ ...this.rules, isLocked: true });
  }

  /** The same, with a legal hold on top. */
  public withLegalHold(): BackupRetention {
    return new BackupRetention({ ...this.rules, isHeld: true });
  }

  /** True when the backup is frozen for good. */
  public get isLocked(): boolean {
    return this.rules.isLocked === true;
  }

  /** @internal */
  public get _period(): { retentionTimeAmount: number; retentionTimeUnit: string } | undefined {
    const { amount, unit } = this.rules;
    return amount === undefined ? undefined : { retentionTimeAmount: amount, retentionTimeUnit: unit! };
  }

  /** @internal the arguments that every kind of backup takes */
  public get _arguments() {
    return {
      retentionPeriod: this._period,
      isRetentionLockEnabled: this.rules.isLocked,
      isPreventDeletionEnabled: this.rules.isDeletionPrevented,
      isIndefiniteRetentionEnabled: this.rules.isHeld,
    };
  }
}
