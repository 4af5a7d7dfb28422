import { ServiceError } from '../../cloud/error/service-error';
import type { RegionOperations } from '../../cloud/operations';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { fromModel } from '../mapping/from-json';
import { computedView } from '../schema/computed-view';
import { text } from '../schema/declare';
import type { Members } from '../schema/member';
import { computed, required, type Trait } from '../schema/traits';
import { mapOf, type ValueMap } from '../values/value';
import type { DataSource } from './data-source';

export interface Single {
  /** The argument that names the thing, e.g. `boot_volume_id`. */
  readonly argument: string;
  readonly item: Members;
  /** Mode of `id`. Default: computed. */
  readonly idMode?: Trait;
  get(region: RegionOperations, id: string): object;
}

/**
 * A data source for one thing by its OCID. What is not there is no error: every attribute is null then, even the
 * argument (terraform-provider-oci, crud_helpers.go ReadResource, which data sources share).
 */
export function single(specification: Single): DataSource {
  const item = computedView(specification.item);
  const members: Members = {
    ...item,
    id: text(specification.idMode ?? computed),
    [specification.argument]: text(required),
  };
  return {
    members,
    read(configuration, { region, warn }) {
      const id = configuration[specification.argument] as string;
      const model = find(() => specification.get(region, id));
      if (model === undefined) {
        warn(nothingFound(specification.argument, id));
        return allNull(members);
      }
      return mapOf([
        ...Object.keys(members).map((name) => [name, null] as const),
        ...Object.entries(fromModel(model, item)),
        ['id', id],
        [specification.argument, id],
      ]);
    },
  };
}

function find(get: () => object): object | undefined {
  try {
    return get();
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined;
    throw error;
  }
}

function nothingFound(argument: string, id: string): Diagnostic {
  return {
    severity: 'warning',
    summary: `Nothing has the ${argument} ${JSON.stringify(id)}`,
    detail:
      'The real provider takes this for an answer and sets every attribute to null, so that a wrong OCID shows only where ' +
      'a null is used. Check the OCID and the region of the provider.',
    path: [argument],
  };
}

function allNull(members: Members): ValueMap {
  return mapOf(Object.keys(members).map((name) => [name, null]));
}
