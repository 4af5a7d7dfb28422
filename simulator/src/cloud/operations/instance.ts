import type {
  ChangeCompartmentDetails,
  Instance,
  InstanceAction,
  LaunchInstanceDetails,
  Paging,
  Sorting,
  TerminateInstanceQuery,
  UpdateInstanceDetails,
  Vnic,
  VnicAttachment,
} from '../model';
import type { RequestContext } from './request';

export interface ListInstancesQuery extends Paging, Sorting {
  compartmentId: string;
  availabilityDomain?: string;
  displayName?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ListVnicAttachmentsQuery extends Paging {
  compartmentId: string;
  availabilityDomain?: string;
  instanceId?: string;
  vnicId?: string;
}

export interface InstanceOperations {
  /** Headers carry opcWorkRequestId. */
  launchInstance(details: LaunchInstanceDetails, context?: RequestContext): Instance;
  getInstance(instanceId: string, context?: RequestContext): Instance;
  listInstances(query: ListInstancesQuery, context?: RequestContext): Instance[];
  /** Headers carry opcWorkRequestId. New source details replace the boot volume in place. */
  updateInstance(instanceId: string, details: UpdateInstanceDetails, context?: RequestContext): Instance;
  instanceAction(instanceId: string, action: InstanceAction, context?: RequestContext): Instance;
  terminateInstance(instanceId: string, query?: TerminateInstanceQuery, context?: RequestContext): void;
  changeInstanceCompartment(instanceId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;
  listVnicAttachments(query: ListVnicAttachmentsQuery, context?: RequestContext): VnicAttachment[];
  getVnic(vnicId: string, context?: RequestContext): Vnic;
}
