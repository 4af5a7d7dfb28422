import { checkCompartment } from '../check/arguments';
import type { NetworkOperations } from '../operations';
import { listPage } from '../record/list';
import type { Gateway } from '../request/gateway';
import { SUBNETS, VCNS } from './network-record';
import { createSubnet, deleteSubnet, findLivingSubnet, findSubnet, subnetAnswer, updateSubnet } from './subnet';
import { createVcn, deleteVcn, findLivingVcn, findVcn, updateVcn, vcnAnswer } from './vcn';

export const networkOperations = (gateway: Gateway): NetworkOperations => ({
  createVcn: (details, context) =>
    gateway.write('CreateVcn', context, (region) => vcnAnswer(createVcn(region, details))),

  getVcn: (id, context) => gateway.read('GetVcn', context, (region) => vcnAnswer(findVcn(region, id))),

  listVcns: (query, context) =>
    gateway.read('ListVcns', context, (region, request) => {
      const vcns = region.table(VCNS).by('compartment', checkCompartment(query.compartmentId));
      return request.page(listPage(vcns, query)).map(vcnAnswer);
    }),

  updateVcn: (id, details, context) =>
    gateway.write('UpdateVcn', context, (region) => vcnAnswer(updateVcn(region, findLivingVcn(region, id), details))),

  deleteVcn: (id, context) =>
    gateway.write('DeleteVcn', context, (region) => deleteVcn(region, findLivingVcn(region, id))),

  changeVcnCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeVcnCompartment', context, (region) => {
      const vcn = findLivingVcn(region, id);
      region.table(VCNS).replace(vcn, { ...vcn, compartmentId: checkCompartment(compartmentId) });
    }),

  createSubnet: (details, context) =>
    gateway.write('CreateSubnet', context, (region) => subnetAnswer(createSubnet(region, details))),

  getSubnet: (id, context) => gateway.read('GetSubnet', context, (region) => subnetAnswer(findSubnet(region, id))),

  listSubnets: (query, context) =>
    gateway.read('ListSubnets', context, (region, request) => {
      const subnets = [...region.table(SUBNETS).by('compartment', checkCompartment(query.compartmentId))];
      const wanted = subnets.filter((subnet) => query.vcnId === undefined || subnet.vcnId === query.vcnId);
      return request.page(listPage(wanted, query)).map(subnetAnswer);
    }),

  updateSubnet: (id, details, context) =>
    gateway.write('UpdateSubnet', context, (region) =>
      subnetAnswer(updateSubnet(region, findLivingSubnet(region, id), details)),
    ),

  deleteSubnet: (id, context) =>
    gateway.write('DeleteSubnet', context, (region) => deleteSubnet(region, findLivingSubnet(region, id))),

  changeSubnetCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeSubnetCompartment', context, (region) => {
      const subnet = findLivingSubnet(region, id);
      region.table(SUBNETS).replace(subnet, { ...subnet, compartmentId: checkCompartment(compartmentId) });
    }),
});
