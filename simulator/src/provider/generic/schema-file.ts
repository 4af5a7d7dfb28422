import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProviderError } from '../diagnostics/provider-error';
import { PROVIDER_ADDRESSES } from '../installation/mirror';
import type { PrintedBlock } from './members-from-schema';

export interface PrintedTypes {
  readonly [type: string]: { readonly block: PrintedBlock };
}

export interface PrintedSchema {
  readonly resource_schemas?: PrintedTypes;
  readonly data_source_schemas?: PrintedTypes;
}

/** How a user makes the file; part of every error about a type that is not supported. */
export const HOW_TO_MAKE_THE_FILE =
  'Every other type of oracle/oci works as a plain record once Drydock knows its schema: in a folder where the real ' +
  'provider is initialized, run `terraform providers schema -json > oci-schema.json`, and put the file into DRYDOCK_HOME.';

/** The file with the real provider's schema, where the user made one: DRYDOCK_OCI_SCHEMA, or in the home. */
export function findSchemaFile(home: string, environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment.DRYDOCK_OCI_SCHEMA || join(home, 'oci-schema.json');
  return existsSync(path) ? path : undefined;
}

/** Throws ProviderError when the file is not what `terraform providers schema -json` prints for oracle/oci. */
export function readSchemaFile(path: string): PrintedSchema {
  const schemas = parse(path).provider_schemas;
  const address = PROVIDER_ADDRESSES.find((candidate) => schemas && Object.hasOwn(schemas, candidate));
  if (schemas === undefined || address === undefined) throw notASchema(path, 'it has no schema of oracle/oci');
  return schemas[address];
}

function parse(path: string): { provider_schemas?: { [address: string]: PrintedSchema } } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw notASchema(path, (error as Error).message);
  }
}

function notASchema(path: string, why: string): ProviderError {
  return new ProviderError(`${path} is not a schema of the provider: ${why}. ${HOW_TO_MAKE_THE_FILE}`);
}
