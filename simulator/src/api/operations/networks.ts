import type {
  ChangeCompartmentDetails,
  CreateSubnetDetails,
  CreateVcnDetails,
  Subnet,
  UpdateSubnetDetails,
  UpdateVcnDetails,
  Vcn,
} from '../../cloud/model';
import type { ListSubnetsQuery, ListVcnsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const vcn = shape<Vcn>('Vcn');
const subnet = shape<Subnet>('Subnet');

export const networks: readonly Operation[] = [
  operation({
    operation: 'CreateVcn',
    method: 'POST',
    path: '/vcns',
    body: shape<CreateVcnDetails>('CreateVcnDetails'),
    answer: vcn,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVcn(body, context),
  }),
  operation({
    operation: 'ListVcns',
    method: 'GET',
    path: '/vcns',
    query: shape<ListVcnsQuery>('ListVcnsQuery'),
    answer: vcn,
    list: true,
    handle: (region, { query, context }) => region.listVcns(query, context),
  }),
  operation({
    operation: 'GetVcn',
    method: 'GET',
    path: '/vcns/{vcnId}',
    answer: vcn,
    handle: (region, { path, context }) => region.getVcn(path.vcnId, context),
  }),
  operation({
    operation: 'UpdateVcn',
    method: 'PUT',
    path: '/vcns/{vcnId}',
    body: shape<UpdateVcnDetails>('UpdateVcnDetails'),
    answer: vcn,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateVcn(path.vcnId, body, context),
  }),
  operation({
    operation: 'DeleteVcn',
    method: 'DELETE',
    path: '/vcns/{vcnId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVcn(path.vcnId, context),
  }),
  operation({
    operation: 'ChangeVcnCompartment',
    method: 'POST',
    path: '/vcns/{vcnId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    accepts: ['opc-retry-token'],
    handle: (region, { path, body, context }) => region.changeVcnCompartment(path.vcnId, body, context),
  }),
  operation({
    operation: 'CreateSubnet',
    method: 'POST',
    path: '/subnets',
    body: shape<CreateSubnetDetails>('CreateSubnetDetails'),
    answer: subnet,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createSubnet(body, context),
  }),
  operation({
    operation: 'ListSubnets',
    method: 'GET',
    path: '/subnets',
    query: shape<ListSubnetsQuery>('ListSubnetsQuery'),
    answer: subnet,
    list: true,
    handle: (region, { query, context }) => region.listSubnets(query, context),
  }),
  operation({
    operation: 'GetSubnet',
    method: 'GET',
    path: '/subnets/{subnetId}',
    answer: subnet,
    handle: (region, { path, context }) => region.getSubnet(path.subnetId, context),
  }),
  operation({
    operation: 'UpdateSubnet',
    method: 'PUT',
    path: '/subnets/{subnetId}',
    body: shape<UpdateSubnetDetails>('UpdateSubnetDetails'),
    answer: subnet,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateSubnet(path.subnetId, body, context),
  }),
  operation({
    operation: 'DeleteSubnet',
    method: 'DELETE',
    path: '/subnets/{subnetId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteSubnet(path.subnetId, context),
  }),
  operation({
    operation: 'ChangeSubnetCompartment',
    method: 'POST',
    path: '/subnets/{subnetId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    accepts: ['opc-retry-token'],
    handle: (region, { path, body, context }) => region.changeSubnetCompartment(path.subnetId, body, context),
  }),
];
