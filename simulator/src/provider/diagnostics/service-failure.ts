import { ServiceError } from '../../cloud/error/service-error';
import { PROVIDER_VERSION } from '../installation/mirror';
import type { Diagnostic } from './diagnostic';
import { requestTarget } from './request-target';
import { suggestionFor } from './suggestion';

/** Where an operation was under way when it failed. */
export interface Circumstances {
  /** Type of the resource or data source, e.g. oci_core_boot_volume. */
  readonly type: string;
  readonly kind: 'resources' | 'data-sources';
  readonly region: string;
  readonly id?: string;
}

const RELEASE_DATE = '2026-08-19';

/** The diagnostic of a failure, in the layout of the real provider (terraform-provider-oci, errors.go). */
export function failureDiagnostic(error: unknown, at: Circumstances): Diagnostic {
  if (!(error instanceof ServiceError)) {
    return { severity: 'error', summary: error instanceof Error ? error.message : String(error) };
  }
  const service = serviceName(at.type);
  const lines = [
    `${error.status}-${error.code}, ${error.message}`,
    `Suggestion: ${suggestionFor(error, service)}`,
    `Documentation: ${documentation(at)}`,
    `API Reference: https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ (${error.operation})`,
    `Request Target: ${requestTarget(error.operation, at.region, at.id)}`,
    `Provider version: ${PROVIDER_VERSION}, released on ${RELEASE_DATE}.`,
    `Service: ${service}`,
    `Operation Name: ${error.operation}`,
    `OPC request ID: ${error.opcRequestId}`,
  ];
  if (error.explanation) lines.push(`Drydock: ${error.explanation}`);
  return { severity: 'error', summary: `${lines.join('\n')}\n` };
}

/** `oci_core_boot_volume` is the service `Core Boot Volume`. */
export function serviceName(type: string): string {
  return type
    .replace(/^oci_/, '')
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function documentation(at: Circumstances): string {
  return `https://registry.terraform.io/providers/oracle/oci/latest/docs/${at.kind}/${at.type.replace(/^oci_/, '')}`;
}
