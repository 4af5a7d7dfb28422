/**
 * Tests that say what they stand on. docs/LIMITS.md lists them: `rule` for what a source states, `chosen` for what is ours to
 * decide, `unknown` for what no source settles. The first argument of a rule names Oracle's page or the provider's file.
 */
export const rule = (source: string, name: string, body: () => void): void => test(`${source}: ${name}`, body);

export const chosen = (name: string, body: () => void): void => test(`chosen: ${name}`, body);

/** `behaviour` is what this cloud does as long as nobody knows better. */
export const unknown = (question: string, behaviour: string, body: () => void): void =>
  test(`unknown: ${question}: ${behaviour}`, body);
