import type { CreatePolicyDetails, Policy, UpdatePolicyDetails } from '../../cloud/model';
import type { ListPoliciesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const policy = shape<Policy>('Policy');

export const policies: readonly Operation[] = [
  operation({
    operation: 'CreatePolicy',
    method: 'POST',
    path: '/policies',
    body: shape<CreatePolicyDetails>('CreatePolicyDetails'),
    answer: policy,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createPolicy(body, context),
  }),
  operation({
    operation: 'ListPolicies',
    method: 'GET',
    path: '/policies',
    query: shape<ListPoliciesQuery>('ListPoliciesQuery'),
    answer: policy,
    list: true,
    handle: (region, { query, context }) => region.listPolicies(query, context),
  }),
  operation({
    operation: 'GetPolicy',
    method: 'GET',
    path: '/policies/{policyId}',
    answer: policy,
    handle: (region, { path, context }) => region.getPolicy(path.policyId, context),
  }),
  operation({
    operation: 'UpdatePolicy',
    method: 'PUT',
    path: '/policies/{policyId}',
    body: shape<UpdatePolicyDetails>('UpdatePolicyDetails'),
    answer: policy,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updatePolicy(path.policyId, body, context),
  }),
  operation({
    operation: 'DeletePolicy',
    method: 'DELETE',
    path: '/policies/{policyId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deletePolicy(path.policyId, context),
  }),
];
