import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { conflict, missingParameter, notFound } from '../error/catalogue';
import type { CreateVcnDetails, UpdateVcnDetails, Vcn } from '../model';
import { present } from '../record/present';
import { compactTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { parseCidr } from './cidr';
import { SUBNETS, VCNS, type VcnRecord } from './network-record';

export const vcnAnswer = (vcn: VcnRecord): Vcn => present({ ...vcn, timeCreated: timestamp(vcn.timeCreated) });

export function findVcn(region: Region, id: string): VcnRecord {
  checkOcid(id, 'vcnId', 'vcn');
  const vcn = region.table(VCNS).find(id);
  if (vcn === undefined) {
    throw notFound(`VCN ${id} does not exist in ${region.name}.`);
  }
  return vcn;
}

export function findLivingVcn(region: Region, id: string): VcnRecord {
  const vcn = findVcn(region, id);
  if (vcn.lifecycleState === 'TERMINATED') {
    throw notFound(`VCN ${id} in ${region.name} is TERMINATED.`);
  }
  return vcn;
}

export function createVcn(region: Region, details: CreateVcnDetails): VcnRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  const cidrBlocks = details.cidrBlocks ?? (details.cidrBlock === undefined ? [] : [details.cidrBlock]);
  if (cidrBlocks.length === 0) {
    throw missingParameter('cidrBlocks', 'Give at least one IPv4 block, e.g. 10.0.0.0/16.');
  }
  for (const cidr of cidrBlocks) {
    parseCidr(cidr, 'cidrBlocks');
  }
  const now = region.now();
  return region.table(VCNS).insert({
    id: region.newId('vcn'),
    compartmentId,
    cidrBlock: cidrBlocks[0],
    cidrBlocks,
    lifecycleState: 'AVAILABLE',
    displayName: details.displayName ?? `vcn${compactTimestamp(now)}`,
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
    dnsLabel: details.dnsLabel,
    vcnDomainName: details.dnsLabel === undefined ? undefined : `${details.dnsLabel}.oraclevcn.com`,
    defaultDhcpOptionsId: region.newId('dhcpoptions'),
    defaultRouteTableId: region.newId('routetable'),
    defaultSecurityListId: region.newId('securitylist'),
    ipv6CidrBlocks: [],
    byoipv6CidrBlocks: [],
    timeCreated: now,
  });
}

export function updateVcn(region: Region, vcn: VcnRecord, details: UpdateVcnDetails): VcnRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  return region.table(VCNS).replace(vcn, {
    ...vcn,
    displayName: details.displayName ?? vcn.displayName,
    definedTags: details.definedTags ?? vcn.definedTags,
    freeformTags: details.freeformTags ?? vcn.freeformTags,
  });
}

/** Only an empty VCN goes (Oracle, Deleting a VCN). */
export function deleteVcn(region: Region, vcn: VcnRecord): void {
  const [subnet] = region.table(SUBNETS).by('vcn', vcn.id);
  if (subnet !== undefined) {
    throw conflict(`VCN ${vcn.id} cannot be deleted: subnet ${subnet.id} is in it. Delete its subnets first.`);
  }
  region.table(VCNS).replace(vcn, { ...vcn, lifecycleState: 'TERMINATED' });
}
