import type { Construct, TerraformProvider } from '../base';
import { problem } from '../errors';
import type { IBackupPolicy } from './backup-policy';
import { BackupPolicyAssignment, type BackupPolicyAssignmentOptions } from './backup-policy-assignment';
import type { IProtectable } from './protectable';

const CHILD_ID = 'BackupPolicy';

/** Assigns a policy below the asset's own construct, and so finds a second assignment at synth. */
export function assignTo(
  asset: IProtectable,
  provider: TerraformProvider | undefined,
  policy: IBackupPolicy,
  options: BackupPolicyAssignmentOptions,
): BackupPolicyAssignment {
  const previous = asset.node.tryFindChild(CHILD_ID) as BackupPolicyAssignment | undefined;
  if (previous) {
    throw problem('AlreadyProtected', asset, { got: policy.node.path, previous: previous.policy.node.path });
  }
  return new BackupPolicyAssignment(asset as unknown as Construct, CHILD_ID, {
    provider,
    ...options,
    assetId: asset.assetId,
    policy,
  });
}
