import { wildcard } from '../check/wildcard';
import { isResourceType, permissionsOf, VERBS, type Verb } from './permissions';

/** Where a statement holds. */
export type Location = { readonly kind: 'tenancy' } | { readonly kind: 'compartment'; readonly nameOrId: string };

export interface Condition {
  /** Lower case, e.g. request.permission. */
  readonly variable: string;
  readonly isNegated: boolean;
  readonly matches: (value: string) => boolean;
}

export interface Statement {
  readonly text: string;
  /** Name or OCID; undefined for any user. */
  readonly group?: string;
  readonly permissions: ReadonlySet<string>;
  readonly location: Location;
  readonly conditions: readonly Condition[];
  /** Whether one of the conditions is enough. */
  readonly isAny: boolean;
}

/** Why a text is no statement. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
}

const SHAPE =
  /^allow\s+(?:(any-user)|group\s+(id\s+)?(?:'([^']+)'|"([^"]+)"|(\S+)))\s+to\s+(?:(\w+)\s+([\w-]+)|\{([^}]*)\})\s+in\s+(?:(tenancy)|compartment\s+(?:id\s+)?(?:'([^']+)'|(\S+)))(?:\s+where\s+(.+))?$/is;

const CONDITION = /^([\w.-]+)\s*(!=|=)\s*(?:'([^']*)'|\/(.*)\/)$/;

function parseCondition(text: string): Condition {
  const match = CONDITION.exec(text.trim());
  if (match === null) {
    throw new StatementError(`condition '${text.trim()}' is not of the form variable = 'value' or variable != 'value'`);
  }
  const [, variable, operator, value, pattern] = match;
  return { variable: variable.toLowerCase(), isNegated: operator === '!=', matches: matcher(value, pattern) };
}

/** A pattern between slashes may begin or end with a star. */
function matcher(value: string | undefined, pattern: string | undefined): Condition['matches'] {
  const wanted = (pattern ?? value ?? '').toLowerCase();
  if (pattern === undefined) {
    return (actual) => actual.toLowerCase() === wanted;
  }
  return wildcard(wanted);
}

function parseConditions(text: string | undefined): Pick<Statement, 'conditions' | 'isAny'> {
  if (text === undefined) {
    return { conditions: [], isAny: false };
  }
  const match = /^(all|any)\s*\{(.*)\}$/is.exec(text.trim());
  const parts = match === null ? [text] : match[2].split(',');
  return { conditions: parts.map(parseCondition), isAny: match?.[1].toLowerCase() === 'any' };
}

function permissionsFrom(
  verb: string | undefined,
  resourceType: string | undefined,
  list: string | undefined,
): Set<string> {
  if (list !== undefined) {
    return new Set(list.split(',').map((permission) => permission.trim().toUpperCase()));
  }
  const known = VERBS.find((each) => each === verb!.toLowerCase()) as Verb | undefined;
  if (known === undefined) {
    throw new StatementError(`'${verb}' is no verb, expected ${VERBS.join(', ')}`);
  }
  return isResourceType(resourceType!.toLowerCase()) ? permissionsOf(known, resourceType!.toLowerCase()) : new Set();
}

/** Reads one statement of Oracle's policy language (Oracle, Policy Syntax). Throws StatementError. */
export function parseStatement(text: string): Statement {
  const match = SHAPE.exec(text.trim().replace(/\s+/g, ' '));
  if (match === null) {
    throw new StatementError(
      "it is not of the form 'Allow group <name> to <verb> <resource-type> in tenancy|compartment <name> [where <conditions>]'",
    );
  }
  const [, anyUser, , quoted, doubleQuoted, bare, verb, resourceType, list, tenancy, quotedPlace, place, where] = match;
  return {
    text,
    group: anyUser === undefined ? (quoted ?? doubleQuoted ?? bare) : undefined,
    permissions: permissionsFrom(verb, resourceType, list),
    location: tenancy === undefined ? { kind: 'compartment', nameOrId: quotedPlace ?? place } : { kind: 'tenancy' },
    ...parseConditions(where),
  };
}

/** The variables of a request; what a request does not have fits no condition. */
export type Variables = Readonly<Record<string, string | undefined>>;

function holds({ variable, isNegated, matches }: Condition, variables: Variables): boolean {
  const value = variables[variable];
  return value !== undefined && matches(value) !== isNegated;
}

export const conditionsHold = ({ conditions, isAny }: Statement, variables: Variables): boolean =>
  conditions.length === 0 ||
  (isAny
    ? conditions.some((condition) => holds(condition, variables))
    : conditions.every((condition) => holds(condition, variables)));
