import type { PlannedResource, Values } from '../../plan';
import type { Finding } from '../finding';
import { schedulesOf } from '../planned-policy';
import { retentionPeriodOf, retentionSeconds, scheduleRetention, spanText } from '../retention';
import { isBackup } from '../volume-family';

const found = (address: string, what: string): Finding => ({
  rule: 'retention-shortened',
  address,
  what,
  mend: 'Keep the longer retention, or say in the change why the older recovery points may go.',
});

/** A schedule or a backup that keeps data for a shorter time than before. */
export function retentionShortened(resources: readonly PlannedResource[]): Finding[] {
  return resources.flatMap((resource) => {
    const { before, after } = resource;
    if (!before || !after) return [];
    if (resource.type === 'oci_core_volume_backup_policy') return ofPolicy(resource.address, before, after);
    return isBackup(resource) ? ofBackup(resource.address, before, after) : [];
  });
}

function ofPolicy(address: string, before: Values, after: Values): Finding[] {
  const longest = (policy: Values, period: string) =>
    Math.max(
      0,
      ...schedulesOf(policy)
        .filter((schedule) => schedule.period === period)
        .map(scheduleRetention),
    );
  return [...new Set(schedulesOf(before).map(({ period }) => period))].flatMap((period) => {
    const [was, becomes] = [longest(before, period), longest(after, period)];
    if (becomes >= was) return [];
    const what = becomes === 0 ? 'would no longer be made' : `would be kept ${spanText(becomes)}`;
    return [found(address, `${period} backups were kept ${spanText(was)}, and ${what}.`)];
  });
}

function ofBackup(address: string, before: Values, after: Values): Finding[] {
  const [was, becomes] = [retentionPeriodOf(before), retentionPeriodOf(after)].map(
    (period) => period && retentionSeconds(period),
  );
  if (was === undefined || becomes === undefined || becomes >= was) return [];
  return [found(address, `The backup was kept ${spanText(was)}, and would be kept ${spanText(becomes)}.`)];
}
