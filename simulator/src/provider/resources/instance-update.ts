import type { UpdateInstanceDetails } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
import { waitFor } from '../lifecycle/wait';
import { replacementSource } from './instance-source';
import { moveCompartment } from './move-compartment';

const SERVICE = 'Core Instance';

/**
 * The order of the real provider: compartment, boot volume, what may need a restart, names and tags, power
 * (terraform-provider-oci, core_instance_resource.go Update).
 */
export function updateInstance(request: ResourceRequest): void {
  moveCompartment(request, (details) => request.region.changeInstanceCompartment(request.id, details));
  const source = request.block('source_details');
  const before = request.priorBlock('source_details');
  const newSource = source !== undefined && source.source_id !== before?.source_id;
  if (!newSource) updateBootVolume(request);
  updateOptions(request, newSource);
  request.region.updateInstance(
    request.id,
    request.details<UpdateInstanceDetails>(
      'defined_tags',
      'display_name',
      'extended_metadata',
      'freeform_tags',
      'metadata',
    ),
  );
  updatePower(request);
}

/** Size and key of the boot volume are changed on the volume itself. */
function updateBootVolume(request: ResourceRequest): void {
  const { region } = request;
  const source = request.block('source_details');
  const before = request.priorBlock('source_details');
  const bootVolumeId = request.text('boot_volume_id');
  if (source === undefined || bootVolumeId === undefined) return;
  const size = source.boot_volume_size_in_gbs;
  if (typeof size === 'string' && size !== before?.boot_volume_size_in_gbs) {
    region.updateBootVolume(bootVolumeId, { sizeInGBs: Number(size) });
    const get = () => region.getBootVolume(bootVolumeId);
    waitFor(request, get, { pending: ['PROVISIONING'], target: ['AVAILABLE'] }, 'update', SERVICE);
  }
  const key = source.kms_key_id;
  if (typeof key === 'string' && key !== '' && key !== before?.kms_key_id) {
    region.updateBootVolumeKmsKey(bootVolumeId, { kmsKeyId: key });
  }
}

function updateOptions(request: ResourceRequest, newSource: boolean): void {
  const changed = ['fault_domain', 'launch_options', 'shape', 'shape_config'].filter((name) => request.changes(name));
  const details = request.details<UpdateInstanceDetails>(...changed);
  const source = request.block('source_details');
  if (newSource && source) details.sourceDetails = replacementSource(source);
  if (Object.keys(details).length === 0) return;
  const { updateOperationConstraint } = request.details<UpdateInstanceDetails>('update_operation_constraint');
  request.region.updateInstance(request.id, { ...details, updateOperationConstraint });
}

function updatePower(request: ResourceRequest): void {
  if (!request.changes('state')) return;
  const target = request.text('state')?.toUpperCase() ?? '';
  request.region.instanceAction(request.id, target === 'STOPPED' ? 'STOP' : 'START');
  const pending = ['RUNNING', 'STOPPED', 'STARTING', 'STOPPING'].filter((state) => state !== target);
  waitFor(request, () => request.region.getInstance(request.id), { pending, target: [target] }, 'update', SERVICE);
}
