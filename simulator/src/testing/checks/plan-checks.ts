import type { Plan, PlannedAction, PlannedChange } from '../../terraform';
import { type CheckResult, result } from './check';

const listed = (changes: readonly PlannedChange[]) =>
  changes.map(({ address, action }) => `\n  ${action} ${address}`).join('') || ' nothing';

const changesOf = ({ changes, outputs }: Plan) =>
  `${listed(changes)}${outputs.map((name) => `\n  change output ${name}`).join('')}`;

/** That an apply would do nothing at all. */
export function toPlanNoChanges(plan: Plan): CheckResult {
  return result(
    plan.changes.length === 0 && plan.outputs.length === 0,
    () => `Expected a plan without changes; it would do:${changesOf(plan)}`,
    () => 'Expected a plan with changes; it would do nothing.',
  );
}

/** That nobody changed a resource behind Terraform's back. */
export function toHaveNoDrift(plan: Plan): CheckResult {
  return result(
    plan.drift.length === 0,
    () => `Expected no drift; changed outside of Terraform:${listed(plan.drift)}`,
    () => 'Expected drift; nothing was changed outside of Terraform.',
  );
}

const expectAction =
  (action: PlannedAction) =>
  (plan: Plan, address: string): CheckResult => {
    const found = plan.changes.find((change) => change.address === address)?.action ?? 'no-op';
    return result(
      found === action,
      () => `Expected the plan to ${action} ${address}; it would do:${changesOf(plan)}`,
      () => `Expected the plan not to ${action} ${address}; it would.`,
    );
  };

export const toCreate = expectAction('create');
export const toUpdate = expectAction('update');
export const toReplace = expectAction('replace');
export const toDelete = expectAction('delete');
