import { UsageError } from './command-error';

/** @throws UsageError for any other word */
export function isOn(text: string | undefined): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new UsageError(`'${text}' is neither on nor off`);
}
