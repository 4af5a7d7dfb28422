import type { RegionOperations } from '../../cloud/operations';
import { fromModel } from '../mapping/from-json';
import { toQuery } from '../mapping/to-json';
import { computedView } from '../schema/computed-view';
import { records, text } from '../schema/declare';
import type { Members } from '../schema/member';
import { optionalComputed } from '../schema/traits';
import { mapOf, type ValueMap } from '../values/value';
import type { DataSource } from './data-source';
import { filterBlock, filtersOf, matchesFilters } from './filter';
import { hashText } from './identity-hash';

export interface Listing<Query> {
  /** The arguments, which are the query's parameters. */
  readonly arguments: Members;
  /** The attribute that holds the list. */
  readonly result: string;
  readonly item: Members;
  list(region: RegionOperations, query: Query): readonly object[];
}

/** A data source that lists what Oracle's list operation answers, after its filters. */
export function listing<Query>(specification: Listing<Query>): DataSource {
  const item = computedView(specification.item);
  return {
    members: {
      id: text(optionalComputed),
      ...specification.arguments,
      [specification.result]: records(item),
      filter: filterBlock,
    },
    read(configuration, { region }) {
      const query = toQuery(configuration, specification.arguments) as Query;
      const items = specification.list(region, query).map((model) => fromModel(model, item));
      const filters = filtersOf(configuration);
      return mapOf([
        ...Object.entries(configuration),
        ['id', identityOf(specification.result, configuration)],
        [specification.result, items.filter((candidate) => matchesFilters(candidate, filters))],
      ]);
    },
  };
}

/** Like the real provider's: the data source's name and a hash of what was asked. */
function identityOf(result: string, configuration: ValueMap): string {
  const name = result.replace(/(^|_)([a-z])/g, (_match, _bar, letter: string) => letter.toUpperCase());
  return `${name}DataSource-${hashText(JSON.stringify(Object.entries(configuration)))}`;
}
