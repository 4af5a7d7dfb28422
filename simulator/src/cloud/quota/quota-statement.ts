import { wildcard } from '../check/wildcard';
import { type Place, type PlaceCondition, parseConditions } from './place-condition';

export type QuotaVerb = 'set' | 'unset' | 'zero';

/** What a statement is about, as it is written: the names of compartments, each in the one before it, or an OCID. */
export type QuotaTarget =
  | { readonly kind: 'tenancy' }
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'id'; readonly id: string };

export interface QuotaStatement {
  readonly text: string;
  readonly verb: QuotaVerb;
  /** Lower case, e.g. block-storage. */
  readonly family: string;
  /** Name or pattern as it is written, lower case; absent for all quotas of the family. */
  readonly name?: string;
  /** Whether the statement is about the quota of this name. */
  readonly covers: (quota: string) => boolean;
  /** Of set; 0 for zero. */
  readonly value: number;
  readonly target: QuotaTarget;
  readonly holdsIn: PlaceCondition;
}

/** Why a text is no statement of a quota. */
export class QuotaStatementError extends Error {
  override readonly name = 'QuotaStatementError';
}

export const QUOTA_GRAMMAR =
  'set|unset|zero <family> quota[s] [<name>|/<pattern>/] [to <number>] in tenancy|compartment <name>[:<name>...]|compartment id <ocid> [where request.region = <region>|request.ad = <availability domain>]';

/** The words before the condition, and the condition. */
const PARTS = /^(.*?)(?:\s+where\s+(.*))?$/is;

class Words {
  private readonly rest: string[];

  constructor(text: string) {
    this.rest = text.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? [];
  }

  /** The next word, quotes taken off. */
  take(expected: string): string {
    const word = this.rest.shift();
    if (word === undefined) {
      throw new QuotaStatementError(`it ends where ${expected} is expected`);
    }
    return word.replace(/^(['"])(.*)\1$/, '$2');
  }

  takeOneOf<T extends string>(words: readonly T[], expected: string): T {
    const word = this.take(expected);
    const found = words.find((each) => each === word.toLowerCase());
    if (found === undefined) {
      throw new QuotaStatementError(`'${word}' stands where ${expected} is expected`);
    }
    return found;
  }

  isNext(...words: readonly string[]): boolean {
    return words.includes(this.rest[0]?.toLowerCase() ?? '');
  }

  end(): void {
    if (this.rest.length > 0) {
      throw new QuotaStatementError(`'${this.rest.join(' ')}' stands where its end, or 'where', is expected`);
    }
  }
}

function nameOf(words: Words): Pick<QuotaStatement, 'name' | 'covers'> {
  if (words.isNext('to', 'in')) {
    return { covers: () => true };
  }
  const name = words.take("the name of a quota, 'to' or 'in'").toLowerCase();
  const pattern = /^\/(.+)\/$/.exec(name)?.[1];
  return { name, covers: pattern === undefined ? (quota) => quota === name : wildcard(pattern) };
}

function amountOf(words: Words, verb: QuotaVerb): number {
  if (verb !== 'set') {
    return 0;
  }
  words.takeOneOf(['to'], "'to' and a number");
  const text = words.take('a number');
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new QuotaStatementError(`'${text}' stands where a whole number, 0 or more, is expected`);
  }
  return value;
}

function targetOf(words: Words): QuotaTarget {
  words.takeOneOf(['in'], "'in'");
  if (words.takeOneOf(['tenancy', 'compartment'], "'tenancy' or 'compartment'") === 'tenancy') {
    return { kind: 'tenancy' };
  }
  if (words.isNext('id')) {
    words.take("'id'");
    return { kind: 'id', id: words.take('the OCID of a compartment') };
  }
  const path = words.take('the name of a compartment');
  const names = path.split(':');
  if (names.includes('')) {
    throw new QuotaStatementError(
      `'${path}' stands where names of compartments with a colon between them are expected`,
    );
  }
  return { kind: 'path', names };
}

/** Reads one statement of Oracle's quota language (Oracle, Quota Policy Syntax). Throws QuotaStatementError. */
export function parseQuotaStatement(text: string): QuotaStatement {
  const [, head, condition] = PARTS.exec(text.trim())!;
  const words = new Words(head);
  const verb = words.takeOneOf(['set', 'unset', 'zero'], "'set', 'unset' or 'zero'");
  const family = words.take('a family such as block-storage').toLowerCase();
  words.takeOneOf(['quota', 'quotas'], "'quota' or 'quotas'");
  const name = nameOf(words);
  const value = amountOf(words, verb);
  const target = targetOf(words);
  words.end();
  return { text, verb, family, ...name, value, target, holdsIn: conditionOf(condition) };
}

function conditionOf(text: string | undefined): PlaceCondition {
  const condition = text === undefined ? (_: Place) => true : parseConditions(text);
  if (typeof condition === 'string') {
    throw new QuotaStatementError(condition);
  }
  return condition;
}
