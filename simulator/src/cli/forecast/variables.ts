import { UsageError } from '../command-error';

/**
 * Input variables that are given as `name=value`; a later one takes the place of an earlier one of that name.
 *
 * @throws UsageError
 */
export const variablesOf = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((text) => {
      const end = text.indexOf('=');
      if (end > 0) return [text.slice(0, end), text.slice(end + 1)];
      throw new UsageError(`'${text}' is no variable, expected name=value`);
    }),
  );
