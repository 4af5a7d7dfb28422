import type { NetworkState, Subnet, Vcn } from '../model';
import { defineTable } from '../record/table-definition';

type Timed<T> = Omit<T, 'timeCreated' | 'lifecycleState'> & {
  readonly timeCreated: number;
  readonly lifecycleState: NetworkState;
};

/** Times are milliseconds since 1970. */
export type VcnRecord = Timed<Vcn>;
export type SubnetRecord = Timed<Subnet> & { readonly lastHost: number };

export const VCNS = defineTable<VcnRecord>('vcns', { compartment: (vcn) => vcn.compartmentId });

const isThere = (subnet: SubnetRecord): boolean => subnet.lifecycleState !== 'TERMINATED';

export const SUBNETS = defineTable<SubnetRecord>('subnets', {
  compartment: (subnet) => subnet.compartmentId,
  vcn: (subnet) => (isThere(subnet) ? subnet.vcnId : undefined),
});
