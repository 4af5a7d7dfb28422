import type { RecordTable } from '../record/record-table';
import type { CompartmentRecord } from './identity-record';

/** The compartment itself and all above it, up to the tenancy. One that was not made in this world is below the tenancy. */
export function lineage(compartments: RecordTable<CompartmentRecord>, tenancyId: string, id: string): string[] {
  const line: string[] = [];
  for (let next: string | undefined = id; next !== undefined && next !== tenancyId && !line.includes(next); ) {
    line.push(next);
    next = compartments.find(next)?.compartmentId;
  }
  return [...line, tenancyId];
}
