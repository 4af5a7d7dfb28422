import type { RegionOperations } from '../../cloud/operations';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Members } from '../schema/member';
import type { ValueMap } from '../values/value';

/** Where and when a data source is read. */
export interface Place {
  readonly regionName: string;
  /** Part of an OCID that names the region, e.g. iad. */
  readonly regionKey: string;
  /** RFC 3339. */
  readonly now: string;
}

export interface DataSourceContext {
  readonly region: RegionOperations;
  readonly place: Place;
  /** Takes what the user should know beside the answer. */
  warn(warning: Diagnostic): void;
}

/** A data source: its schema and how it answers. */
export interface DataSource {
  readonly members: Members;
  /** @param configuration wholly known */
  read(configuration: ValueMap, context: DataSourceContext): ValueMap;
}
