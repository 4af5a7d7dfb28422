import { dataSources, resourceTypes } from '../catalogue';
import type { DataSource } from '../data-sources/data-source';
import { ProviderError } from '../diagnostics/provider-error';
import type { ResourceType } from '../resources/resource-type';
import type { Members } from '../schema/member';
import { withResourceMembers } from '../schema/timeouts';

/** A resource type with all its members. */
export interface LoadedResource {
  readonly name: string;
  readonly type: ResourceType;
  readonly members: Members;
}

const loaded = new Map<string, LoadedResource>();

/** Throws ProviderError when this provider has no such type. */
export function findResource(name: string): LoadedResource {
  let resource = loaded.get(name);
  if (resource === undefined) {
    if (!Object.hasOwn(resourceTypes, name)) throw unsupported('resource type', name);
    const type = resourceTypes[name]();
    resource = { name, type, members: withResourceMembers(type.members, type.timeouts) };
    loaded.set(name, resource);
  }
  return resource;
}

/** Throws ProviderError when this provider has no such data source. */
export function findDataSource(name: string): DataSource {
  if (!Object.hasOwn(dataSources, name)) throw unsupported('data source', name);
  return dataSources[name]();
}

function unsupported(what: string, name: string): ProviderError {
  return new ProviderError(`Drydock does not support the ${what} ${JSON.stringify(name)}`);
}
