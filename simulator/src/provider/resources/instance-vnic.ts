import type { CreateVnicDetails, Vnic } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
import { flattenTags } from '../mapping/tags';
import { toJson } from '../mapping/to-json';
import type { Block } from '../schema/member';
import { mapOf, UNKNOWN, type Value, type ValueMap } from '../values/value';
import { coreInstanceMembers } from './core-instance-members';

const { members } = coreInstanceMembers.create_vnic_details as Block;

/** Details of the primary VNIC, as the launch sends them. */
export function vnicDetails(request: ResourceRequest): CreateVnicDetails | undefined {
  const block = request.block('create_vnic_details');
  if (block === undefined) return undefined;
  const { assignPublicIp, ...details } = toJson(block, members);
  return { ...details, assignPublicIp: assignPublicIp !== 'false' };
}

/** The block as the state keeps it: what was configured stays, the rest is what the VNIC answers. */
export function vnicState(configured: ValueMap | undefined, vnic: Vnic): ValueMap {
  const answered: { [name: string]: Value | undefined } = {
    assign_public_ip: String(Boolean(vnic.publicIp)),
    defined_tags: flattenTags(vnic.definedTags),
    display_name: vnic.displayName,
    freeform_tags: mapOf(Object.entries(vnic.freeformTags)),
    hostname_label: vnic.hostnameLabel,
    nsg_ids: vnic.nsgIds,
    private_ip: vnic.privateIp,
    skip_source_dest_check: vnic.skipSourceDestCheck,
    subnet_id: vnic.subnetId,
  };
  const state = mapOf(Object.keys(members).map((name) => [name, null]));
  for (const name of Object.keys(members)) {
    const value = configured?.[name] ?? null;
    if (value !== null && value !== UNKNOWN) state[name] = value;
    else if (answered[name] !== undefined) state[name] = answered[name];
    else if (members[name].shape === 'block') state[name] = [];
  }
  return state;
}

/** The VNIC that the instance was launched with. */
export function primaryVnic(request: ResourceRequest, compartmentId: string): Vnic | undefined {
  const attachments = request.region.listVnicAttachments({ compartmentId, instanceId: request.id });
  return attachments.map(({ vnicId }) => request.region.getVnic(vnicId)).find(({ isPrimary }) => isPrimary);
}
