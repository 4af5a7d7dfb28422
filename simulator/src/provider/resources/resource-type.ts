import type { Members } from '../schema/member';
import type { Timeouts } from '../schema/timeouts';

/** A resource type: its schema and how the real provider's operations act on it. */
export interface ResourceType {
  /** All but `id` and `timeouts`, which every resource has. */
  readonly members: Members;
  readonly timeouts: Timeouts;
}
