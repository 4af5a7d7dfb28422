import type { LaunchInstanceDetails } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
import { waitFor } from '../lifecycle/wait';
import { coreInstanceMembers } from './core-instance-members';
import { instanceReplacements } from './instance-replacements';
import { launchSource } from './instance-source';
import { completeInstance } from './instance-state';
import { updateInstance } from './instance-update';
import { vnicDetails } from './instance-vnic';
import type { ResourceType } from './resource-type';

export const coreInstance: ResourceType = {
  members: coreInstanceMembers,
  timeouts: { create: 45, update: 45, delete: 75 },
  replacements: instanceReplacements,

  create(request) {
    const details = request.details<LaunchInstanceDetails>(
      'availability_domain',
      'compartment_id',
      'defined_tags',
      'display_name',
      'extended_metadata',
      'fault_domain',
      'freeform_tags',
      'hostname_label',
      'image',
      'is_pv_encryption_in_transit_enabled',
      'launch_options',
      'metadata',
      'shape',
      'shape_config',
      'subnet_id',
    );
    const instance = request.region.launchInstance({
      ...details,
      sourceDetails: launchSource(request),
      createVnicDetails: vnicDetails(request),
    });
    if (request.text('state')?.toUpperCase() === 'STOPPED') stopAfterStart(request.of(instance.id));
    return instance;
  },
  created: { pending: ['PROVISIONING', 'STARTING'], target: ['RUNNING', 'STOPPED'] },

  get: (request) => request.region.getInstance(request.id),
  complete: completeInstance,

  update: updateInstance,

  delete: (request) =>
    request.region.terminateInstance(request.id, {
      preserveBootVolume: request.flag('preserve_boot_volume'),
      preserveDataVolumesCreatedAtLaunch: request.flag('preserve_data_volumes_created_at_launch'),
    }),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};

function stopAfterStart(request: ResourceRequest): void {
  const get = () => request.region.getInstance(request.id);
  waitFor(request, get, { pending: ['PROVISIONING', 'STARTING'], target: ['RUNNING'] }, 'creation', 'Core Instance');
  request.region.instanceAction(request.id, 'STOP');
  waitFor(request, get, { pending: ['RUNNING', 'STOPPING'], target: ['STOPPED'] }, 'creation', 'Core Instance');
}
