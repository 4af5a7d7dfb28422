import { problem } from '../errors';
import { isToken, multiply } from '../shared/tokens';

const GIBIBYTES_PER_TEBIBYTE = 1024;

/**
 * An amount of storage. OCI writes GB and means 1,024 MB (a volume of 50 GB has 51,200 MB): a gibibyte.
 * Amounts may be tokens; they are then converted by Terraform.
 */
export class Size {
  /** OCI's GB: 1,024 MB of 1,024 KB. */
  public static gibibytes(amount: number): Size {
    return new Size(Size.checked(amount, 'Size.gibibytes'));
  }

  /** OCI's TB: 1,024 GB. */
  public static tebibytes(amount: number): Size {
    return new Size(multiply(Size.checked(amount, 'Size.tebibytes'), GIBIBYTES_PER_TEBIBYTE));
  }

  private static checked(amount: number, factory: string): number {
    if (!isToken(amount) && !(amount > 0 && Number.isFinite(amount))) {
      throw problem('SizeInvalid', factory, { got: amount });
    }
    return amount;
  }

  private constructor(private readonly amount: number) {}

  /** True when only Terraform will know the size. */
  public get isUnresolved(): boolean {
    return isToken(this.amount);
  }

  /**
   * The size in whole GB as OCI counts them.
   *
   * @throws SizeNotWhole when the size is no whole number of GB: nothing is rounded silently.
   */
  public toGibibytes(): number {
    if (!this.isUnresolved && !Number.isInteger(this.amount)) {
      throw problem('SizeNotWhole', 'Size.toGibibytes', { got: this.amount });
    }
    return this.amount;
  }

  /** For people: `50 GB`. */
  public toString(): string {
    return this.isUnresolved ? 'a size that only Terraform knows' : `${this.amount} GB`;
  }
}
