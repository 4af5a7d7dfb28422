import type { ModuleConfiguration, PlanDocument, ResourceChange, Values } from './plan-document';

/** One managed resource before and after the plan. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly before?: Values;
  /** Values that are not known yet are absent. */
  readonly after?: Values;
  readonly isDeleted: boolean;
  /** Replaced, and the new one is there before the old one goes. */
  readonly isReplacedBeforehand: boolean;
  /** Addresses, without an index, that an argument refers to in the configuration. */
  references(argument: string): readonly string[];
}

export function plannedResources(plan: PlanDocument): PlannedResource[] {
  const referencesOf = referenceReader(plan.configuration?.root_module);
  return (plan.resource_changes ?? [])
    .filter(({ mode }) => mode === 'managed')
    .map((resource) => ({
      address: resource.address,
      type: resource.type,
      before: resource.change.before ?? undefined,
      after: resource.change.after ?? undefined,
      isDeleted: resource.change.actions.includes('delete'),
      isReplacedBeforehand: resource.change.actions.join() === 'create,delete',
      references: (argument) => referencesOf(resource, argument),
    }));
}

/** The address in the configuration: without the keys of count and for_each. */
export const withoutKeys = (address: string) => address.replace(/\[[^\]]*\]/g, '');

function referenceReader(root: ModuleConfiguration = {}) {
  const expressions = new Map<string, Values>();
  const collect = (module: ModuleConfiguration, prefix: string) => {
    for (const { address, expressions: found } of module.resources ?? [])
      expressions.set(prefix + address, found ?? {});
    for (const [name, call] of Object.entries(module.module_calls ?? {})) {
      if (call.module) collect(call.module, `${prefix}module.${name}.`);
    }
  };
  collect(root, '');
  return ({ address, module_address }: ResourceChange, argument: string): string[] => {
    const prefix = module_address ? `${withoutKeys(module_address)}.` : '';
    return referencesIn(expressions.get(withoutKeys(address))?.[argument]).map(
      (reference) => prefix + withoutKeys(reference),
    );
  };
}

function referencesIn(expression: unknown): string[] {
  if (Array.isArray(expression)) return expression.flatMap(referencesIn);
  if (typeof expression !== 'object' || expression === null) return [];
  return Object.entries(expression).flatMap(([name, value]) =>
    name === 'references' && Array.isArray(value)
      ? value.filter((item) => typeof item === 'string')
      : referencesIn(value),
  );
}
