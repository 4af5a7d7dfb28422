import type { CreateVolumeBackupPolicyAssignmentDetails, VolumeBackupPolicyAssignment } from '../../cloud/model';
import type { GetVolumeBackupPolicyAssetAssignmentQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const assignment = shape<VolumeBackupPolicyAssignment>('VolumeBackupPolicyAssignment');

export const volumeBackupPolicyAssignments: readonly Operation[] = [
  operation({
    operation: 'CreateVolumeBackupPolicyAssignment',
    method: 'POST',
    path: '/volumeBackupPolicyAssignments',
    body: shape<CreateVolumeBackupPolicyAssignmentDetails>('CreateVolumeBackupPolicyAssignmentDetails'),
    answer: assignment,
    handle: (region, { body, context }) => region.createVolumeBackupPolicyAssignment(body, context),
  }),
  operation({
    operation: 'GetVolumeBackupPolicyAssetAssignment',
    method: 'GET',
    path: '/volumeBackupPolicyAssignments',
    query: shape<GetVolumeBackupPolicyAssetAssignmentQuery>('GetVolumeBackupPolicyAssetAssignmentQuery'),
    answer: assignment,
    list: true,
    handle: (region, { query, context }) => region.getVolumeBackupPolicyAssetAssignment(query, context),
  }),
  operation({
    operation: 'GetVolumeBackupPolicyAssignment',
    method: 'GET',
    path: '/volumeBackupPolicyAssignments/{policyAssignmentId}',
    answer: assignment,
    handle: (region, { path, context }) => region.getVolumeBackupPolicyAssignment(path.policyAssignmentId, context),
  }),
  operation({
    operation: 'DeleteVolumeBackupPolicyAssignment',
    method: 'DELETE',
    path: '/volumeBackupPolicyAssignments/{policyAssignmentId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeBackupPolicyAssignment(path.policyAssignmentId, context),
  }),
];
