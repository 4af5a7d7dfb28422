/** A question about one value of a synthesized stack. */
export abstract class Matcher {
  /** What is wrong with the value, or nothing. */
  abstract whyNot(actual: unknown): string | undefined;
}

class Absent extends Matcher {
  whyNot(actual: unknown): string | undefined {
    return actual === undefined ? undefined : `expected nothing, got ${JSON.stringify(actual)}`;
  }
}

class Anything extends Matcher {
  whyNot(actual: unknown): string | undefined {
    return actual === undefined ? 'expected a value, got nothing' : undefined;
  }
}

class Pattern extends Matcher {
  constructor(private readonly expression: RegExp) {
    super();
  }

  whyNot(actual: unknown): string | undefined {
    const fits = typeof actual === 'string' && this.expression.test(actual);
    return fits ? undefined : `expected text like ${this.expression}, got ${JSON.stringify(actual)}`;
  }
}

/** Looser questions than equality. */
export const Match = {
  /** The argument is not there. */
  absent: (): Matcher => new Absent(),
  /** The argument is there, whatever it is. */
  anything: (): Matcher => new Anything(),
  /** The argument is a text that fits the expression. */
  pattern: (expression: RegExp): Matcher => new Pattern(expression),
} as const;
