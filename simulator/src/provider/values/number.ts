import { Decimal } from './value';
import { ValueError } from './value-error';

/** Reads a decimal number exactly: as a double where that is exact, else as a big integer or as its text. */
export function parseNumber(text: string): number | bigint | Decimal {
  if (/^-?\d+$/.test(text)) {
    const integer = Number(text);
    return Number.isSafeInteger(integer) ? integer : BigInt(text);
  }
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new ValueError(`${JSON.stringify(text)} is no number`);
  return String(number) === text ? number : new Decimal(text);
}

export function numberText(value: number | bigint | Decimal): string {
  return value instanceof Decimal ? value.text : String(value);
}
