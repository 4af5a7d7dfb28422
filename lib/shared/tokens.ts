import { Op, Token } from '../base';

/** True for a value that only Terraform will know: such values pass every check untouched. */
export function isToken(value: unknown): boolean {
  return value !== undefined && Token.isUnresolved(value);
}

/** True for two texts that are known now and differ: two references may mean the same, whatever they look like. */
export function areKnownToDiffer(one: string, other: string): boolean {
  return !isToken(one) && !isToken(other) && one !== other;
}

/** A number as the text that OCI's 64-bit arguments take; a token stays a token. */
export function numberAsText(value: number): string {
  return isToken(value) ? Token.asString(value) : String(value);
}

/** `value * factor`, worked out now when the value is known and by Terraform when it is not. */
export function multiply(value: number, factor: number): number {
  if (!isToken(value)) {
    return value * factor;
  }
  return factor === 1 ? value : Token.asNumber(Op.mul(value, factor));
}
