import { ignoringCase, ignoringIpv6Form } from '../schema/comparisons';
import { definedTags, flag, freeformTags, listBlock, listOf, text, textMap, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreVcnMembers: Members = {
  compartment_id: text(required),
  byoipv6cidr_details: listBlock([optionalComputed], {
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
  is_ipv6enabled: flag(optionalComputed),
  is_oracle_gua_allocation_enabled: flag(optionalComputed),
  security_attributes: textMap(optionalComputed),
  byoipv6cidr_blocks: listOf('string', computed),
  default_dhcp_options_id: text(computed),
  default_route_table_id: text(computed),
  default_security_list_id: text(computed),
  ipv6cidr_blocks: listOf('string', computed),
  state: text(computed),
  time_created: time(computed),
  vcn_domain_name: text(computed),
};

export const coreVcn: ResourceType = {
  members: coreVcnMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
