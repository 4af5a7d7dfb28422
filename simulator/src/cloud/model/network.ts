import type { DefinedTags, FreeformTags, Timestamp } from './common';

export type NetworkState = 'PROVISIONING' | 'AVAILABLE' | 'TERMINATING' | 'TERMINATED' | 'UPDATING';

export interface Vcn {
  id: string;
  compartmentId: string;
  cidrBlock: string;
  cidrBlocks: string[];
  lifecycleState: NetworkState;
  displayName: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  dnsLabel?: string;
  vcnDomainName?: string;
  defaultDhcpOptionsId: string;
  defaultRouteTableId: string;
  defaultSecurityListId: string;
  ipv6CidrBlocks: string[];
  byoipv6CidrBlocks: string[];
  timeCreated: Timestamp;
}

export interface CreateVcnDetails {
  compartmentId: string;
  cidrBlock?: string;
  cidrBlocks?: string[];
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  dnsLabel?: string;
  isIpv6Enabled?: boolean;
}

export interface UpdateVcnDetails {
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface Subnet {
  id: string;
  compartmentId: string;
  vcnId: string;
  cidrBlock: string;
  lifecycleState: NetworkState;
  displayName: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  availabilityDomain?: string;
  dnsLabel?: string;
  subnetDomainName?: string;
  dhcpOptionsId: string;
  routeTableId: string;
  securityListIds: string[];
  ipv4CidrBlocks: string[];
  ipv6CidrBlocks: string[];
  prohibitInternetIngress: boolean;
  prohibitPublicIpOnVnic: boolean;
  virtualRouterIp: string;
  virtualRouterMac: string;
  timeCreated: Timestamp;
}

export interface CreateSubnetDetails {
  compartmentId: string;
  vcnId: string;
  cidrBlock?: string;
  ipv4CidrBlocks?: string[];
  availabilityDomain?: string;
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  dnsLabel?: string;
  dhcpOptionsId?: string;
  routeTableId?: string;
  securityListIds?: string[];
  prohibitInternetIngress?: boolean;
  prohibitPublicIpOnVnic?: boolean;
}

export interface UpdateSubnetDetails {
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  dhcpOptionsId?: string;
  routeTableId?: string;
  securityListIds?: string[];
  cidrBlock?: string;
}
