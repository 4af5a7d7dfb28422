import type {
  CreateVolumeBackupPolicyDetails,
  UpdateVolumeBackupPolicyDetails,
  VolumeBackupPolicy,
} from '../../cloud/model';
import type { ListVolumeBackupPoliciesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const policy = shape<VolumeBackupPolicy>('VolumeBackupPolicy');

export const volumeBackupPolicies: readonly Operation[] = [
  operation({
    operation: 'CreateVolumeBackupPolicy',
    method: 'POST',
    path: '/volumeBackupPolicies',
    body: shape<CreateVolumeBackupPolicyDetails>('CreateVolumeBackupPolicyDetails'),
    answer: policy,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVolumeBackupPolicy(body, context),
  }),
  operation({
    operation: 'ListVolumeBackupPolicies',
    method: 'GET',
    path: '/volumeBackupPolicies',
    query: shape<ListVolumeBackupPoliciesQuery>('ListVolumeBackupPoliciesQuery'),
    answer: policy,
    list: true,
    handle: (region, { query, context }) => region.listVolumeBackupPolicies(query, context),
  }),
  operation({
    operation: 'GetVolumeBackupPolicy',
    method: 'GET',
    path: '/volumeBackupPolicies/{policyId}',
    answer: policy,
    handle: (region, { path, context }) => region.getVolumeBackupPolicy(path.policyId, context),
  }),
  operation({
    operation: 'UpdateVolumeBackupPolicy',
    method: 'PUT',
    path: '/volumeBackupPolicies/{policyId}',
    body: shape<UpdateVolumeBackupPolicyDetails>('UpdateVolumeBackupPolicyDetails'),
    answer: policy,
    accepts: ['opc-retry-token', 'if-match'],
    handle: (region, { path, body, context }) => region.updateVolumeBackupPolicy(path.policyId, body, context),
  }),
  operation({
    operation: 'DeleteVolumeBackupPolicy',
    method: 'DELETE',
    path: '/volumeBackupPolicies/{policyId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeBackupPolicy(path.policyId, context),
  }),
];
