import type { CheckResult } from './checks';
import { drydockMatchers } from './jest-matchers';

type Matchers = typeof drydockMatchers;

/** A matcher takes what its check takes after the subject. */
type AsMatchers<R> = {
  [Name in keyof Matchers]: Matchers[Name] extends (subject: never, ...rest: infer Rest) => CheckResult
    ? (...rest: Rest) => R
    : never;
};

declare global {
  namespace jest {
    interface Matchers<R> extends AsMatchers<R> {}
  }
}

expect.extend(drydockMatchers as jest.ExpectExtendMap);
