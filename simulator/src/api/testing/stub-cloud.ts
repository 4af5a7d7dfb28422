import type { Cloud } from '../../cloud/cloud';
import type { RegionOperations } from '../../cloud/operations';

/** A cloud of which only some operations exist; it remembers for which regions it was asked. */
export function stubCloud(operations: Partial<RegionOperations>): { readonly cloud: Cloud; readonly asked: string[] } {
  const asked: string[] = [];
  const region = (name: string) => {
    asked.push(name);
    return operations as RegionOperations;
  };
  const clock = { now: () => 0, advance: () => {}, advanceTo: () => {}, nextDue: () => undefined };
  return { cloud: { region, clock } as unknown as Cloud, asked };
}
