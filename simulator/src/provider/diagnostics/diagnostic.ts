import type { Step } from '../plan/change';
import type { Message } from '../rpc/protobuf';

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  /** The way to the configuration's value that it speaks of. */
  readonly path?: readonly Step[];
}

const SEVERITIES = { error: 1, warning: 2 } as const;

export function encodeDiagnostic({ severity, summary, detail, path }: Diagnostic): Message {
  return {
    severity: SEVERITIES[severity],
    summary,
    detail: detail ?? '',
    attribute: path === undefined ? undefined : encodePath(path),
  };
}

export function encodePath(path: readonly Step[]): Message {
  return {
    steps: path.map((step) => (typeof step === 'number' ? { elementKeyInt: step } : { attributeName: step })),
  };
}

export function problem(error: unknown): Diagnostic {
  return { severity: 'error', summary: error instanceof Error ? error.message : String(error) };
}
