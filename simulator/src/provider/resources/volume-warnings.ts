import type { Diagnostic } from '../diagnostics/diagnostic';
import { sameValue, type ValueMap } from '../values/value';

/** Two changes that users do not expect to destroy a volume. */
export function volumeReplacementWarnings(prior: ValueMap, planned: ValueMap): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  if (isEmptyList(prior.source_details) && !isEmptyList(planned.source_details)) {
    warnings.push({
      severity: 'warning',
      summary: 'This plan destroys the volume because its source cannot be compared',
      detail:
        'A volume that an instance launch made has no source_details in the service, so any that are configured count as ' +
        'a change that replaces it (oracle/terraform-provider-oci issue 2422). Add lifecycle { ignore_changes = [source_details] }.',
      path: ['source_details'],
    });
  }
  if (prior.backup_policy_id !== null && !sameValue(prior.backup_policy_id, planned.backup_policy_id)) {
    warnings.push({
      severity: 'warning',
      summary: 'Another backup_policy_id replaces the volume',
      detail:
        'Assign the policy with an oci_core_volume_backup_policy_assignment instead, and leave backup_policy_id out: the ' +
        'volume then stays when its policy changes (oracle/terraform-provider-oci issue 589).',
      path: ['backup_policy_id'],
    });
  }
  return warnings;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
