import type {
  ChangeCompartmentDetails,
  CreateSubnetDetails,
  CreateVcnDetails,
  Paging,
  Sorting,
  Subnet,
  UpdateSubnetDetails,
  UpdateVcnDetails,
  Vcn,
} from '../model';
import type { RequestContext } from './request';

export interface ListVcnsQuery extends Paging, Sorting {
  compartmentId: string;
  displayName?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ListSubnetsQuery extends ListVcnsQuery {
  vcnId?: string;
}

export interface NetworkOperations {
  createVcn(details: CreateVcnDetails, context?: RequestContext): Vcn;
  getVcn(vcnId: string, context?: RequestContext): Vcn;
  listVcns(query: ListVcnsQuery, context?: RequestContext): Vcn[];
  updateVcn(vcnId: string, details: UpdateVcnDetails, context?: RequestContext): Vcn;
  deleteVcn(vcnId: string, context?: RequestContext): void;
  changeVcnCompartment(vcnId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;

  createSubnet(details: CreateSubnetDetails, context?: RequestContext): Subnet;
  getSubnet(subnetId: string, context?: RequestContext): Subnet;
  listSubnets(query: ListSubnetsQuery, context?: RequestContext): Subnet[];
  updateSubnet(subnetId: string, details: UpdateSubnetDetails, context?: RequestContext): Subnet;
  deleteSubnet(subnetId: string, context?: RequestContext): void;
  changeSubnetCompartment(subnetId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;
}
