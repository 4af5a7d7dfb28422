/** What a check found; `message` tells what was expected and what was there, for both outcomes. */
export interface CheckResult {
  readonly pass: boolean;
  message(): string;
}

export const result = (pass: boolean, failed: () => string, passed: () => string): CheckResult => ({
  pass,
  message: () => (pass ? passed() : failed()),
});
