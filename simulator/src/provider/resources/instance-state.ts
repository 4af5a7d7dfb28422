import type { BootVolume, Instance } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
import type { Model } from '../lifecycle/wait';
import type { ValueMap } from '../values/value';
import { sourceState } from './instance-source';
import { primaryVnic, vnicState } from './instance-vnic';

/** States in which an instance has no VNIC to ask for. */
const WITHOUT_VNIC = ['PROVISIONING', 'TERMINATING', 'TERMINATED'];

/** Adds what other answers hold: the boot volume, the source, the primary VNIC. */
export function completeInstance(state: ValueMap, model: Model, request: ResourceRequest): ValueMap {
  const instance = model as Instance;
  const bootVolume = attachedBootVolume(instance, request);
  const { sourceDetails } = instance;
  return {
    ...state,
    source_details: sourceDetails ? [sourceState(request.block('source_details'), sourceDetails, bootVolume)] : [],
    boot_volume_id: bootVolume?.id ?? state.boot_volume_id,
    ...(WITHOUT_VNIC.includes(instance.lifecycleState) ? {} : vnicAttributes(instance, request)),
  };
}

function attachedBootVolume(instance: Instance, request: ResourceRequest): BootVolume | undefined {
  const { availabilityDomain, compartmentId, id: instanceId } = instance;
  const attachments = request.region.listBootVolumeAttachments({ availabilityDomain, compartmentId, instanceId });
  const attachment = attachments.find(({ lifecycleState }) => lifecycleState === 'ATTACHED') ?? attachments[0];
  return attachment && request.region.getBootVolume(attachment.bootVolumeId);
}

function vnicAttributes(instance: Instance, request: ResourceRequest): ValueMap {
  const vnic = primaryVnic(request, instance.compartmentId);
  if (vnic === undefined) return {};
  return {
    hostname_label: vnic.hostnameLabel ?? null,
    public_ip: vnic.publicIp ?? null,
    private_ip: vnic.privateIp,
    subnet_id: vnic.subnetId,
    create_vnic_details: [vnicState(request.block('create_vnic_details'), vnic)],
  };
}
