import { availabilityDomainNumber } from '../region/availability-domain';
import { findRegion, type RegionFacts } from '../region/catalogue';

/** Where a request takes something: in an availability domain, by its number, or in the region as a whole. */
export interface Place {
  readonly region: RegionFacts;
  readonly availabilityDomain?: number;
}

export type PlaceCondition = (place: Place) => boolean;

const CONDITION = /^([\w.-]+)\s*(!?=)\s*(?:'([^']*)'|"([^"]*)"|(\S+))$/;

function conditionOf(variable: string, value: string): PlaceCondition | string {
  if (variable === 'request.region') {
    const known = findRegion(value);
    return known?.name === value.toLowerCase()
      ? ({ region }) => region === known
      : `request.region is '${value}', expected the whole name of a region such as us-phoenix-1`;
  }
  if (variable === 'request.ad') {
    return /-AD-\d$/i.test(value)
      ? ({ region, availabilityDomain }) =>
          availabilityDomain !== undefined && availabilityDomainNumber(region, value) === availabilityDomain
      : `request.ad is '${value}', expected the name of an availability domain such as Uocm:PHX-AD-1`;
  }
  return `'${variable}' stands where request.region or request.ad is expected, the only conditions of quotas`;
}

function parseCondition(text: string): PlaceCondition | string {
  const match = CONDITION.exec(text.trim());
  if (match === null) {
    return `the condition '${text.trim()}' is not of the form request.region = <region> or request.ad = <availability domain>`;
  }
  const [, variable, operator, single, double, bare] = match;
  const condition = conditionOf(variable.toLowerCase(), single ?? double ?? bare);
  return typeof condition === 'string' || operator === '=' ? condition : (place) => !condition(place);
}

/** One condition, or several in `any {..., ...}` or `all {..., ...}`. Answers what is wrong, when something is. */
export function parseConditions(text: string): PlaceCondition | string {
  const group = /^(any|all)\s*\{(.*)\}$/is.exec(text.trim());
  const conditions: PlaceCondition[] = [];
  for (const part of group === null ? [text] : group[2].split(',')) {
    const condition = parseCondition(part);
    if (typeof condition === 'string') {
      return condition;
    }
    conditions.push(condition);
  }
  return group?.[1].toLowerCase() === 'any'
    ? (place) => conditions.some((holds) => holds(place))
    : (place) => conditions.every((holds) => holds(place));
}
