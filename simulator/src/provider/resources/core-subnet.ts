import type { CreateSubnetDetails, UpdateSubnetDetails } from '../../cloud/model';
import { ignoringCase, ignoringIpv6Form } from '../schema/comparisons';
import { definedTags, flag, freeformTags, listOf, setOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { atMost, computed, forceNew, json, optionalComputed, required } from '../schema/traits';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';

const coreSubnetMembers: Members = {
  compartment_id: text(required),
  vcn_id: text(required, forceNew),
  availability_domain: text(optionalComputed, forceNew, ignoringCase),
  cidr_block: text(optionalComputed),
  defined_tags: definedTags,
  dhcp_options_id: text(optionalComputed),
  display_name: text(optionalComputed),
  dns_label: text(optionalComputed, forceNew, ignoringCase),
  freeform_tags: freeformTags,
  ipv4cidr_blocks: listOf('string', optionalComputed, json('ipv4CidrBlocks')),
  ipv6cidr_block: text(optionalComputed, ignoringIpv6Form),
  ipv6cidr_blocks: listOf('string', optionalComputed, ignoringIpv6Form, json('ipv6CidrBlocks')),
  prohibit_internet_ingress: flag(optionalComputed, forceNew),
  prohibit_public_ip_on_vnic: flag(optionalComputed, forceNew),
  route_table_id: text(optionalComputed),
  security_list_ids: setOf('string', optionalComputed, atMost(5)),
  ipv6virtual_router_ip: text(computed),
  state: text(computed),
  subnet_domain_name: text(computed),
  time_created: time(computed),
  virtual_router_ip: text(computed),
  virtual_router_mac: text(computed),
};

const UPDATABLE = [
  'cidr_block',
  'defined_tags',
  'dhcp_options_id',
  'display_name',
  'freeform_tags',
  'route_table_id',
  'security_list_ids',
];

export const coreSubnet: ResourceType = {
  members: coreSubnetMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create: (request) =>
    request.region.createSubnet(
      request.details<CreateSubnetDetails>(
        ...UPDATABLE,
        'availability_domain',
        'compartment_id',
        'dns_label',
        'ipv4cidr_blocks',
        'prohibit_internet_ingress',
        'prohibit_public_ip_on_vnic',
        'vcn_id',
      ),
    ),
  created: { pending: ['PROVISIONING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getSubnet(request.id),

  update(request) {
    moveCompartment(request, (details) => request.region.changeSubnetCompartment(request.id, details));
    request.region.updateSubnet(request.id, request.details<UpdateSubnetDetails>(...UPDATABLE));
  },
  updated: { pending: ['PROVISIONING', 'UPDATING'], target: ['AVAILABLE'] },

  delete: (request) => request.region.deleteSubnet(request.id),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};
