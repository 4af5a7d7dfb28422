import type { RegionOperations } from '../../cloud/operations';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Members } from '../schema/member';
import type { ValueMap } from '../values/value';

/** A data source: its schema and how it answers. */
export interface DataSource {
  readonly members: Members;
  /**
   * @param configuration wholly known
   * @param warn takes what the user should know beside the answer
   */
  read(configuration: ValueMap, region: RegionOperations, warn: (warning: Diagnostic) => void): ValueMap;
}
