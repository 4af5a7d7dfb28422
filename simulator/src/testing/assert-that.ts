import { AssertionError } from 'node:assert';
import type { CheckResult } from './checks';
import * as checks from './checks';

type Checks = typeof checks;
type Assertion<F> = F extends (subject: never, ...rest: infer Rest) => CheckResult ? (...rest: Rest) => void : never;

/** The checks that apply to a subject, each throwing an AssertionError when it does not hold. */
export type Assertions<Subject> = {
  readonly [Name in keyof Checks as Checks[Name] extends (subject: infer S, ...rest: never[]) => CheckResult
    ? Subject extends S
      ? Name
      : never
    : never]: Assertion<Checks[Name]>;
};

/** For node:test and any other runner: `assertThat(cloud.volume(id)).toMeetRpo({ hours: 24 })`. */
export function assertThat<Subject extends object>(subject: Subject): Assertions<Subject> {
  const entries = Object.entries(checks as Record<string, (subject: object, ...rest: unknown[]) => CheckResult>).map(
    ([name, check]) => [
      name,
      (...rest: unknown[]) => {
        const { pass, message } = check(subject, ...rest);
        if (!pass) throw new AssertionError({ message: message() });
      },
    ],
  );
  return Object.fromEntries(entries) as Assertions<Subject>;
}
