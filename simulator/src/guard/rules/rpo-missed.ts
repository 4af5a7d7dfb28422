import type { Values } from '../../plan';
import { type PlannedResource, withoutKeys } from '../../plan';
import type { Finding } from '../finding';
import { assignmentsOf, stayingVolumes } from '../protection';
import { scheduleGap, scheduleRetention, schedulesOf, spanText } from '../retention';
import { textOf } from '../volume-family';

/** The longest time between two backups of Oracle's own policies (Oracle, Policy-Based Backups), by the end of their OCID. */
const oracleDefined: Readonly<Record<string, Values>> = {
  agcremuefit7dpcnjpdrtphjk4bwm3emm55t6cghctt2m6iyyjdva: { period: 'ONE_DAY', retention_seconds: 604_800 },
  a7hwv7iscewqqcmyqe2zuzfce6setvckhbxduswtxf6ctew7e54ja: { period: 'ONE_WEEK', retention_seconds: 2_419_200 },
  adrzfwjb5tflixtmy5axp2kx65uqakgnupfogabzjhtn5x5dfra6q: { period: 'ONE_MONTH', retention_seconds: 31_560_000 },
};

/**
 * A volume under a policy whose newest backup may become older than the recovery point objective.
 *
 * @param rpoSeconds longest loss that is accepted
 */
export function rpoMissed(resources: readonly PlannedResource[], rpoSeconds: number): Finding[] {
  return stayingVolumes(resources).flatMap((volume) =>
    assignmentsOf(resources, volume).flatMap((assignment) => {
      const worst = worstGap(schedulesFor(resources, assignment));
      if (worst === undefined || worst <= rpoSeconds) return [];
      const time = Number.isFinite(worst) ? `up to ${spanText(worst)} old` : 'missing at times';
      return [
        {
          rule: 'rpo-missed' as const,
          address: volume.address,
          what: `The newest backup would be ${time}, and the recovery point objective is ${spanText(rpoSeconds)}.`,
          mend: 'Add a schedule with a shorter period whose retention is at least that period.',
        },
      ];
    }),
  );
}

/** Undefined when the plan does not tell which policy it is. */
function schedulesFor(
  resources: readonly PlannedResource[],
  assignment: PlannedResource,
): readonly Values[] | undefined {
  const id = textOf(assignment.after, 'policy_id');
  const references = assignment.references('policy_id');
  const policy = resources.find(
    ({ type, after, address }) =>
      type === 'oci_core_volume_backup_policy' &&
      ((id !== undefined && textOf(after, 'id') === id) || references.includes(`${withoutKeys(address)}.id`)),
  );
  if (policy) return schedulesOf(policy.after);
  const known = Object.entries(oracleDefined).find(([ending]) => id?.endsWith(ending));
  return known && [known[1]];
}

/** A schedule whose backups expire before the next one is made leaves times without any. */
const worstGap = (schedules: readonly Values[] | undefined) =>
  schedules &&
  Math.min(
    Number.POSITIVE_INFINITY,
    ...schedules.filter((schedule) => scheduleRetention(schedule) >= scheduleGap(schedule)).map(scheduleGap),
  );
