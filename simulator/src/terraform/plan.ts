import type { PlanDocument, ResourceChange } from '../plan';

export type PlannedAction = 'create' | 'read' | 'update' | 'replace' | 'delete' | 'forget' | 'no-op';

export interface PlannedChange {
  readonly address: string;
  readonly action: PlannedAction;
}

/** What a plan would do. */
export interface Plan {
  /** Everything but what stays as it is. */
  readonly changes: readonly PlannedChange[];
  /** Resources that somebody changed behind Terraform's back, and that an apply would put right. */
  readonly drift: readonly PlannedChange[];
  /** Outputs that would change. */
  readonly outputs: readonly string[];
  /** The whole plan, as `terraform show -json` prints it. */
  readonly document: PlanDocument;
}

interface DocumentWithDrift extends PlanDocument {
  readonly resource_drift?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

export function planOf(document: PlanDocument): Plan {
  const { resource_changes = [], resource_drift = [], output_changes = {} } = document as DocumentWithDrift;
  const changes = resource_changes.map(changeOf).filter(({ action }) => action !== 'no-op');
  // What the cloud itself filled in since the last apply is listed as drift too, and needs no change.
  const changed = new Set(changes.map(({ address }) => address));
  return {
    changes,
    drift: resource_drift.map(changeOf).filter(({ address }) => changed.has(address)),
    outputs: Object.entries(output_changes)
      .filter(([, { actions }]) => actions.join() !== 'no-op')
      .map(([name]) => name),
    document,
  };
}

function changeOf({ address, change: { actions } }: ResourceChange): PlannedChange {
  return { address, action: actions.length === 2 ? 'replace' : (actions[0] as PlannedAction) };
}
