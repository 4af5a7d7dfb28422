import type { CompartmentRecord } from '../identity/identity-record';
import type { RecordTable } from '../record/record-table';
import type { QuotaTarget } from './quota-statement';

const isCalled = (compartment: CompartmentRecord, name: string): boolean =>
  compartment.displayName.toLowerCase() === name.toLowerCase() && compartment.lifecycleState === 'ACTIVE';

function childCalled(compartments: RecordTable<CompartmentRecord>, parentId: string, name: string): string | undefined {
  return [...compartments.by('parent', parentId)].find((child) => isCalled(child, name))?.id;
}

/**
 * The OCID of the compartment that a statement names. A path begins with a child of the compartment that the quota is in, or with
 * that compartment itself. Nothing when there is no such compartment.
 */
export function compartmentOf(
  target: QuotaTarget,
  compartments: RecordTable<CompartmentRecord>,
  quotaCompartmentId: string,
  tenancyId: string,
): string | undefined {
  if (target.kind !== 'path') {
    return target.kind === 'tenancy' ? tenancyId : target.id;
  }
  const own = compartments.find(quotaCompartmentId);
  const begin = own !== undefined && isCalled(own, target.names[0]) ? [own.id, ...target.names.slice(1)] : undefined;
  const [first, ...names] = begin ?? [
    childCalled(compartments, quotaCompartmentId, target.names[0]),
    ...target.names.slice(1),
  ];
  return names.reduce<string | undefined>(
    (parentId, name) => (parentId === undefined ? undefined : childCalled(compartments, parentId, name as string)),
    first,
  );
}
