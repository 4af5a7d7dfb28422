import { checkInteger, checkOneOf } from '../check/arguments';
import { invalidParameter } from '../error/catalogue';
import type { Paging, Sorting } from '../model';

export interface Listed {
  readonly id: string;
  readonly displayName: string;
  readonly timeCreated: number;
  readonly lifecycleState?: string;
}

export interface ListQuery extends Paging, Sorting {
  displayName?: string;
  lifecycleState?: string;
}

export interface Page<R> {
  readonly items: R[];
  readonly nextPage?: string;
}

const LARGEST_PAGE = 1000;

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function order<R extends Listed>(query: Sorting): (one: R, other: R) => number {
  const sortBy =
    query.sortBy === undefined ? 'TIMECREATED' : checkOneOf(query.sortBy, 'sortBy', ['TIMECREATED', 'DISPLAYNAME']);
  const fallback = sortBy === 'TIMECREATED' ? 'DESC' : 'ASC';
  const direction = checkOneOf(query.sortOrder ?? fallback, 'sortOrder', ['ASC', 'DESC']) === 'ASC' ? 1 : -1;
  return (one, other) => {
    const first =
      sortBy === 'TIMECREATED' ? one.timeCreated - other.timeCreated : compareText(one.displayName, other.displayName);
    return direction * (first || compareText(one.id, other.id));
  };
}

/** Filters, sorts and cuts a page, as every list operation does (Oracle, REST APIs; oci-go-sdk list_*_request_response.go). */
export function listPage<R extends Listed>(records: Iterable<R>, query: ListQuery): Page<R> {
  const state = query.lifecycleState?.toUpperCase();
  const items = [...records]
    .filter((record) => query.displayName === undefined || record.displayName === query.displayName)
    .filter((record) => state === undefined || record.lifecycleState === state)
    .sort(order<R>(query));
  const from = query.page === undefined ? 0 : items.findIndex((record) => record.id === query.page) + 1;
  if (query.page !== undefined && from === 0) {
    throw invalidParameter(
      `page is '${query.page}', expected the opc-next-page of the previous answer to the same query.`,
    );
  }
  const limit = query.limit === undefined ? items.length : checkInteger(query.limit, 'limit', 1, LARGEST_PAGE);
  const page = items.slice(from, from + limit);
  return from + limit < items.length ? { items: page, nextPage: page.at(-1)!.id } : { items: page };
}
