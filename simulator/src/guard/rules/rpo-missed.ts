import type { PlannedResource } from '../../plan';
import type { Finding } from '../finding';
import { type PlannedPolicy, policyNamedBy } from '../planned-policy';
import { assignmentsOf, stayingVolumes } from '../protection';
import { scheduleGap, scheduleRetention, spanText } from '../retention';

/**
 * A volume under a policy whose newest backup may become older than the recovery point objective.
 *
 * @param rpoSeconds longest loss that is accepted
 */
export function rpoMissed(resources: readonly PlannedResource[], rpoSeconds: number): Finding[] {
  return stayingVolumes(resources).flatMap((volume) =>
    assignmentsOf(resources, volume).flatMap((assignment) => {
      const policy = policyNamedBy(resources, assignment, 'policy_id');
      const worst = policy && worstGap(policy);
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

/** A schedule whose backups expire before the next one is made leaves times without any. */
const worstGap = ({ schedules }: PlannedPolicy) =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...schedules.filter((schedule) => scheduleRetention(schedule) >= scheduleGap(schedule)).map(scheduleGap),
  );
