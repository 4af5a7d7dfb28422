import type { Diagnostic } from '../diagnostics/diagnostic';
import { ProviderError } from '../diagnostics/provider-error';
import { UNKNOWN, type ValueMap } from '../values/value';

const TYPES = ['FULL', 'INCREMENTAL'];

/** Throws ProviderError for a type that Oracle's SDK refuses to send; it takes any letter case. */
export function checkType(type: string | undefined): void {
  if (type === undefined || TYPES.includes(type.toUpperCase())) return;
  throw new ProviderError(`unsupported enum value for Type: ${type}. Supported values are: ${TYPES.join()}.`);
}

/** The type is sent as written, answered in capitals, and compared letter by letter: every later plan would replace. */
export function otherwiseWrittenTypes(configuration: ValueMap): Diagnostic[] {
  const { type } = configuration;
  if (type === UNKNOWN || typeof type !== 'string') return [];
  const written = type.toUpperCase();
  if (type === written || !TYPES.includes(written)) return [];
  return [
    {
      severity: 'warning',
      summary: `The service answers ${JSON.stringify(written)} where ${JSON.stringify(type)} is configured`,
      detail: `The provider compares letter by letter, so each later plan replaces the backup. Write type = ${JSON.stringify(written)}.`,
      path: ['type'],
    },
  ];
}
