import { spread } from '../life-cycle/spread';

/** Choices that only a seed decides: the same seed makes the same run. */
export class RandomChoices {
  private made = 0;

  constructor(private readonly seed: string) {}

  /** 0 (inclusive) to 1 (exclusive). */
  fraction(): number {
    this.made++;
    return spread(`${this.seed} ${this.made}`);
  }

  /** An integer below `end`. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  one<T>(of: readonly T[]): T | undefined {
    return of[this.below(of.length)];
  }
}
