import { checkCompartment, checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { InstanceOperations } from '../operations';
import { listPage } from '../record/list';
import type { Gateway } from '../request/gateway';
import { sameAvailabilityDomain } from '../volume/create-volume';
import { findInstance, findLivingInstance } from './find-instance';
import { instanceAnswer, vnicAnswer, vnicAttachmentAnswer } from './instance-answer';
import { INSTANCES } from './instance-record';
import { launchInstance } from './launch';
import { actOnInstance, terminateInstance, updateInstance } from './update';

export const instanceOperations = (gateway: Gateway): InstanceOperations => ({
  launchInstance: (details, context) =>
    gateway.write('LaunchInstance', context, (region, request) =>
      instanceAnswer(region, launchInstance(region, request, details)),
    ),

  getInstance: (id, context) =>
    gateway.read('GetInstance', context, (region) => instanceAnswer(region, findInstance(region, id))),

  listInstances: (query, context) =>
    gateway.read('ListInstances', context, (region, request) => {
      const instances = [...region.table(INSTANCES).by('compartment', checkCompartment(query.compartmentId))].filter(
        (instance) =>
          query.availabilityDomain === undefined ||
          sameAvailabilityDomain(region, instance.availabilityDomain, query.availabilityDomain),
      );
      return request.page(listPage(instances, query)).map((instance) => instanceAnswer(region, instance));
    }),

  updateInstance: (id, details, context) =>
    gateway.write('UpdateInstance', context, (region, request) =>
      instanceAnswer(region, updateInstance(region, request, findLivingInstance(region, id), details)),
    ),

  instanceAction: (id, action, context) =>
    gateway.write('InstanceAction', context, (region) =>
      instanceAnswer(region, actOnInstance(region, findLivingInstance(region, id), action)),
    ),

  terminateInstance: (id, query, context) =>
    gateway.write('TerminateInstance', context, (region) =>
      terminateInstance(region, findLivingInstance(region, id), query?.preserveBootVolume ?? false),
    ),

  changeInstanceCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeInstanceCompartment', context, (region) => {
      const instance = findLivingInstance(region, id);
      region.table(INSTANCES).replace(instance, { ...instance, compartmentId: checkCompartment(compartmentId) });
    }),

  listVnicAttachments: (query, context) =>
    gateway.read('ListVnicAttachments', context, (region) =>
      [...region.table(INSTANCES).by('compartment', checkCompartment(query.compartmentId))]
        .flatMap(vnicAttachmentAnswer)
        .filter(
          (each) =>
            (query.instanceId === undefined || each.instanceId === query.instanceId) &&
            (query.vnicId === undefined || each.vnicId === query.vnicId),
        ),
    ),

  getVnic: (id, context) =>
    gateway.read('GetVnic', context, (region) => {
      checkOcid(id, 'vnicId', 'vnic');
      const instance = region.table(INSTANCES).only('vnic', id);
      if (instance === undefined) {
        throw notFound(`VNIC ${id} does not exist in ${region.name}.`);
      }
      return vnicAnswer(instance);
    }),
});
