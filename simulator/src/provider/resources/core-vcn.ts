import type { CreateVcnDetails, UpdateVcnDetails, Vcn } from '../../cloud/model';
import { ignoringCase, ignoringIpv6Form } from '../schema/comparisons';
import { definedTags, flag, freeformTags, listBlock, listOf, text, textMap, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, forceNew, json, keptAsConfigured, optionalComputed, required } from '../schema/traits';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';

const coreVcnMembers: Members = {
  compartment_id: text(required),
  byoipv6cidr_details: listBlock([optionalComputed, keptAsConfigured], {
    byoipv6range_id: text(required),
    ipv6cidr_block: text(required),
  }),
  cidr_block: text(optionalComputed, forceNew),
  cidr_blocks: listOf('string', optionalComputed),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  dns_label: text(optionalComputed, forceNew, ignoringCase),
  freeform_tags: freeformTags,
  ipv6private_cidr_blocks: listOf('string', optionalComputed, ignoringIpv6Form),
  is_ipv6enabled: flag(optionalComputed, json('isIpv6Enabled')),
  is_oracle_gua_allocation_enabled: flag(optionalComputed),
  security_attributes: textMap(optionalComputed),
  byoipv6cidr_blocks: listOf('string', computed, json('byoipv6CidrBlocks')),
  default_dhcp_options_id: text(computed),
  default_route_table_id: text(computed),
  default_security_list_id: text(computed),
  ipv6cidr_blocks: listOf('string', computed, json('ipv6CidrBlocks')),
  state: text(computed),
  time_created: time(computed),
  vcn_domain_name: text(computed),
};

const UPDATABLE = ['defined_tags', 'display_name', 'freeform_tags'];

export const coreVcn: ResourceType = {
  members: coreVcnMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create: (request) =>
    request.region.createVcn(
      request.details<CreateVcnDetails>(
        ...UPDATABLE,
        'cidr_block',
        'cidr_blocks',
        'compartment_id',
        'dns_label',
        'is_ipv6enabled',
      ),
    ),
  created: { pending: ['PROVISIONING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getVcn(request.id),
  complete: (state, model) => ({ ...state, is_ipv6enabled: (model as Vcn).ipv6CidrBlocks.length > 0 }),

  update(request) {
    moveCompartment(request, (details) => request.region.changeVcnCompartment(request.id, details));
    request.region.updateVcn(request.id, request.details<UpdateVcnDetails>(...UPDATABLE));
  },

  delete: (request) => request.region.deleteVcn(request.id),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};
