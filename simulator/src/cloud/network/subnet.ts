import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { conflict, invalidParameter, limitExceeded, missingParameter, notFound } from '../error/catalogue';
import { INSTANCES } from '../instance/instance-record';
import type { CreateSubnetDetails, Subnet, UpdateSubnetDetails } from '../model';
import { present } from '../record/present';
import { compactTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { checkAvailabilityDomain } from '../volume/create-volume';
import { type Cidr, contains, formatAddress, overlap, parseCidr } from './cidr';
import { SUBNETS, type SubnetRecord, type VcnRecord } from './network-record';
import { findLivingVcn } from './vcn';

export const subnetAnswer = ({ lastHost: _, ...subnet }: SubnetRecord): Subnet =>
  present({ ...subnet, timeCreated: timestamp(subnet.timeCreated) });

export function findSubnet(region: Region, id: string): SubnetRecord {
  checkOcid(id, 'subnetId', 'subnet');
  const subnet = region.table(SUBNETS).find(id);
  if (subnet === undefined) {
    throw notFound(`Subnet ${id} does not exist in ${region.name}.`);
  }
  return subnet;
}

export function findLivingSubnet(region: Region, id: string): SubnetRecord {
  const subnet = findSubnet(region, id);
  if (subnet.lifecycleState === 'TERMINATED') {
    throw notFound(`Subnet ${id} in ${region.name} is TERMINATED.`);
  }
  return subnet;
}

function checkPlace(region: Region, vcn: VcnRecord, cidr: Cidr): void {
  if (!vcn.cidrBlocks.some((block) => contains(parseCidr(block, 'cidrBlocks'), cidr))) {
    throw invalidParameter(
      `cidrBlock ${cidr.text} is not inside VCN ${vcn.id}, expected a part of ${vcn.cidrBlocks.join(', ')}.`,
    );
  }
  for (const other of region.table(SUBNETS).by('vcn', vcn.id)) {
    if (overlap(parseCidr(other.cidrBlock, 'cidrBlock'), cidr)) {
      throw invalidParameter(
        `cidrBlock ${cidr.text} overlaps ${other.cidrBlock} of subnet ${other.id}. Give a free block.`,
      );
    }
  }
}

export function createSubnet(region: Region, details: CreateSubnetDetails): SubnetRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  const vcn = findLivingVcn(region, checkOcid(details.vcnId, 'vcnId', 'vcn'));
  const block = details.cidrBlock ?? details.ipv4CidrBlocks?.[0];
  if (block === undefined) {
    throw missingParameter('cidrBlock', `Give a part of ${vcn.cidrBlocks.join(', ')}.`);
  }
  const cidr = parseCidr(block, 'cidrBlock');
  checkPlace(region, vcn, cidr);
  if (details.availabilityDomain !== undefined) {
    checkAvailabilityDomain(region, details.availabilityDomain);
  }
  const now = region.now();
  const domain = details.dnsLabel !== undefined && vcn.dnsLabel !== undefined;
  return region.table(SUBNETS).insert({
    id: region.newId('subnet'),
    compartmentId,
    vcnId: vcn.id,
    cidrBlock: cidr.text,
    lifecycleState: 'AVAILABLE',
    displayName: details.displayName ?? `subnet${compactTimestamp(now)}`,
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
    availabilityDomain: details.availabilityDomain,
    dnsLabel: details.dnsLabel,
    subnetDomainName: domain ? `${details.dnsLabel}.${vcn.vcnDomainName}` : undefined,
    dhcpOptionsId: details.dhcpOptionsId ?? vcn.defaultDhcpOptionsId,
    routeTableId: details.routeTableId ?? vcn.defaultRouteTableId,
    securityListIds: details.securityListIds ?? [vcn.defaultSecurityListId],
    ipv4CidrBlocks: [cidr.text],
    ipv6CidrBlocks: [],
    prohibitInternetIngress: details.prohibitInternetIngress ?? details.prohibitPublicIpOnVnic ?? false,
    prohibitPublicIpOnVnic: details.prohibitPublicIpOnVnic ?? details.prohibitInternetIngress ?? false,
    virtualRouterIp: formatAddress(cidr.first + 1),
    virtualRouterMac: '00:00:17:00:00:01',
    timeCreated: now,
    lastHost: 1,
  });
}

/** The next free private address; Oracle keeps the first two and the last of a subnet. */
export function takeAddress(region: Region, subnet: SubnetRecord): string {
  const cidr = parseCidr(subnet.cidrBlock, 'cidrBlock');
  const host = subnet.lastHost + 1;
  if (host >= cidr.count - 1) {
    throw limitExceeded(`Subnet ${subnet.id} (${subnet.cidrBlock}) has no free address left. Use another subnet.`);
  }
  region.table(SUBNETS).replace(subnet, { ...subnet, lastHost: host });
  return formatAddress(cidr.first + host);
}

export function updateSubnet(region: Region, subnet: SubnetRecord, details: UpdateSubnetDetails): SubnetRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  return region.table(SUBNETS).replace(subnet, {
    ...subnet,
    displayName: details.displayName ?? subnet.displayName,
    definedTags: details.definedTags ?? subnet.definedTags,
    freeformTags: details.freeformTags ?? subnet.freeformTags,
    dhcpOptionsId: details.dhcpOptionsId ?? subnet.dhcpOptionsId,
    routeTableId: details.routeTableId ?? subnet.routeTableId,
    securityListIds: details.securityListIds ?? subnet.securityListIds,
  });
}

/** Only a subnet without instances goes (Oracle, Deleting a Subnet). */
export function deleteSubnet(region: Region, subnet: SubnetRecord): void {
  const [instance] = region.table(INSTANCES).by('subnet', subnet.id);
  if (instance !== undefined) {
    throw conflict(
      `Subnet ${subnet.id} cannot be deleted: instance ${instance.id} has its network card there. Terminate it first.`,
    );
  }
  region.table(SUBNETS).replace(subnet, { ...subnet, lifecycleState: 'TERMINATED' });
}
