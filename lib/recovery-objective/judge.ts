import type { IBackupPolicy } from '../backup-policy/backup-policy';
import { COPY_DELAY_IN_HOURS } from '../backup-policy/rpo-schedules';
import { longestGap } from '../backup-policy/schedule-calendar';
import type { IConstruct } from '../base';
import { type ProblemCode, report, warn } from '../errors';
import type { Facts } from '../errors/problem';
import { areKnownToDiffer } from '../shared/tokens';
import type { Region } from '../values/region';
import type { Protection } from './protection';
import type { RecoveryObjective } from './recovery-objective';

const SECONDS_PER_HOUR = 3_600;

/** Puts on a boot volume's resource what keeps it from meeting the objective. */
export function judge(objective: RecoveryObjective, node: IConstruct, protection: Protection): void {
  const say = (code: ProblemCode, facts: Facts): void => (objective.isEnforced ? report : warn)(code, node, facts);
  const { policy } = protection;
  if (!protection.isAssigned) {
    say('ObjectiveWithoutPolicy', { rpo: objective.rpo.toString() });
  } else if (!policy?.schedules || policy.schedules.length === 0) {
    warn('ObjectiveUnverifiable', node, { policy: policy?.node.path ?? 'the assigned policy' });
  } else {
    judgePolicy(objective, policy, say);
  }
}

function judgePolicy(
  objective: RecoveryObjective,
  policy: IBackupPolicy,
  say: (code: ProblemCode, facts: Facts) => void,
): void {
  const path = policy.node.path;
  const schedules = policy.schedules ?? [];
  if (objective.region && !copiesTo(policy, objective.region)) {
    const got = policy.destinationRegion?.identifier ?? 'no other region';
    say('ObjectiveRegionMissed', { policy: path, got, region: objective.region.identifier });
    return;
  }
  const gap = longestGap(schedules);
  const delay = objective.region ? COPY_DELAY_IN_HOURS : 0;
  if (gap && !objective.rpo.isUnresolved && (gap.hours + delay) * SECONDS_PER_HOUR > objective.rpo.toSeconds()) {
    const copy = delay ? `, and ${delay} hours for the copy` : '';
    say('ObjectiveRpoMissed', {
      policy: path,
      hours: gap.hours + delay,
      from: gap.from,
      to: gap.to,
      copy,
      rpo: objective.rpo.toString(),
    });
  }
  if (objective.keep && !objective.keep.isUnresolved) {
    judgeKeep(objective.keep.toSeconds(), objective.keep.toString(), policy, say);
  }
}

function judgeKeep(
  seconds: number,
  keep: string,
  policy: IBackupPolicy,
  say: (code: ProblemCode, facts: Facts) => void,
): void {
  const kept = (policy.schedules ?? []).filter((schedule) => !schedule.keep.isUnresolved);
  const longest = kept.sort((one, other) => other.keep.toSeconds() - one.keep.toSeconds())[0];
  if (longest && longest.keep.toSeconds() < seconds) {
    say('ObjectiveKeepMissed', { policy: policy.node.path, got: longest.toString(), keep });
  }
}

/** True too when only Terraform knows one of the regions. */
function copiesTo({ destinationRegion }: IBackupPolicy, region: Region): boolean {
  return destinationRegion !== undefined && !areKnownToDiffer(destinationRegion.identifier, region.identifier);
}
