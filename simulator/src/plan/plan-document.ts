/** The parts of `terraform show -json PLANFILE` that the guard reads (HashiCorp, JSON Output Format). */
export interface PlanDocument {
  readonly format_version: string;
  readonly planned_values: unknown;
  readonly resource_changes?: readonly ResourceChange[];
  /** What is there before the plan, with what its data sources have read. */
  readonly prior_state?: { readonly values?: { readonly root_module?: StateModule } };
  readonly configuration?: { readonly root_module?: ModuleConfiguration };
}

export type Values = Readonly<Record<string, unknown>>;

export interface ResourceChange {
  readonly address: string;
  readonly module_address?: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly change: {
    readonly actions: readonly ('no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget')[];
    readonly before: Values | null;
    readonly after: Values | null;
  };
}

export interface StateModule {
  readonly resources?: readonly StateResource[];
  readonly child_modules?: readonly StateModule[];
}

export interface StateResource {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly values?: Values;
}

export interface ModuleConfiguration {
  readonly resources?: readonly {
    readonly address: string;
    readonly expressions?: Readonly<Record<string, Expression | readonly Values[]>>;
  }[];
  readonly module_calls?: Readonly<Record<string, { readonly module?: ModuleConfiguration }>>;
}

interface Expression {
  readonly references?: readonly string[];
}

/** The text is not a plan. */
export class PlanError extends Error {
  readonly hint =
    'Make one with terraform plan -out plan.bin, and give plan.bin or the output of terraform show -json plan.bin.';

  constructor(message: string) {
    super(message);
    this.name = 'PlanError';
  }
}

/** @throws PlanError when the text is no plan in JSON */
export function readPlan(text: string): PlanDocument {
  const document = parse(text);
  if (!isPlan(document)) throw new PlanError('The JSON is not a Terraform plan');
  return document;
}

const isPlan = (document: unknown): document is PlanDocument =>
  typeof document === 'object' && document !== null && 'format_version' in document && 'planned_values' in document;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlanError(`The plan is not JSON: ${(error as Error).message}`);
  }
}
