import type { RegionOperations } from '../../cloud/operations';
import type { Members } from '../schema/member';
import type { ValueMap } from '../values/value';

/** A data source: its schema and how it answers. */
export interface DataSource {
  readonly members: Members;
  /** @param configuration wholly known */
  read(configuration: ValueMap, region: RegionOperations): ValueMap;
}
