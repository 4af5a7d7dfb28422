import type {
  ChangeCompartmentDetails,
  Instance,
  InstanceAction,
  LaunchInstanceDetails,
  TerminateInstanceQuery,
  UpdateInstanceDetails,
} from '../../cloud/model';
import type { ListInstancesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

/** The action is a query parameter of a request without a body (Oracle, Core Services API, InstanceAction). */
export interface InstanceActionQuery {
  action: InstanceAction;
}

const instance = shape<Instance>('Instance');

export const instances: readonly Operation[] = [
  operation({
    operation: 'LaunchInstance',
    method: 'POST',
    path: '/instances',
    body: shape<LaunchInstanceDetails>('LaunchInstanceDetails'),
    answer: instance,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.launchInstance(body, context),
  }),
  operation({
    operation: 'ListInstances',
    method: 'GET',
    path: '/instances',
    query: shape<ListInstancesQuery>('ListInstancesQuery'),
    answer: instance,
    list: true,
    handle: (region, { query, context }) => region.listInstances(query, context),
  }),
  operation({
    operation: 'GetInstance',
    method: 'GET',
    path: '/instances/{instanceId}',
    answer: instance,
    handle: (region, { path, context }) => region.getInstance(path.instanceId, context),
  }),
  operation({
    operation: 'UpdateInstance',
    method: 'PUT',
    path: '/instances/{instanceId}',
    body: shape<UpdateInstanceDetails>('UpdateInstanceDetails'),
    answer: instance,
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, body, context }) => region.updateInstance(path.instanceId, body, context),
  }),
  operation({
    operation: 'TerminateInstance',
    method: 'DELETE',
    path: '/instances/{instanceId}',
    query: shape<TerminateInstanceQuery>('TerminateInstanceQuery'),
    accepts: ['if-match'],
    handle: (region, { path, query, context }) => region.terminateInstance(path.instanceId, query, context),
  }),
  operation({
    operation: 'ChangeInstanceCompartment',
    method: 'POST',
    path: '/instances/{instanceId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, body, context }) => region.changeInstanceCompartment(path.instanceId, body, context),
  }),
  operation({
    operation: 'InstanceAction',
    method: 'POST',
    path: '/instances/{instanceId}',
    query: shape<InstanceActionQuery>('InstanceActionQuery'),
    answer: instance,
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, query, context }) => region.instanceAction(path.instanceId, query.action, context),
  }),
];
