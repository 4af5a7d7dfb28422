import { ignoringCase, ignoringIpv6Form } from '../schema/comparisons';
import { definedTags, flag, freeformTags, listOf, setOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { atMost, computed, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreSubnetMembers: Members = {
  compartment_id: text(required),
  vcn_id: text(required, forceNew),
  availability_domain: text(optionalComputed, forceNew, ignoringCase),
  cidr_block: text(optionalComputed),
  defined_tags: definedTags,
  dhcp_options_id: text(optionalComputed),
  display_name: text(optionalComputed),
  dns_label: text(optionalComputed, forceNew, ignoringCase),
  freeform_tags: freeformTags,
  ipv4cidr_blocks: listOf('string', optionalComputed),
  ipv6cidr_block: text(optionalComputed, ignoringIpv6Form),
  ipv6cidr_blocks: listOf('string', optionalComputed, ignoringIpv6Form),
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

export const coreSubnet: ResourceType = {
  members: coreSubnetMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
