import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSources, resourceTypes } from '../catalogue';
import { providerMembers } from '../provider-members';
import { getMetadata, getProviderSchema } from '../rpc/messages';
import { encodeMessage, type Message } from '../rpc/protobuf';
import { encodeSchema } from '../schema/encode-schema';
import { withResourceMembers } from '../schema/timeouts';

/** `getProviderSchemaOptional`: Terraform asks for the schema once per command, not once per process. */
const serverCapabilities = { planDestroy: false, getProviderSchemaOptional: true };

export function encodeMetadata(resources: readonly string[], sources: readonly string[]): Uint8Array {
  return encodeMessage(getMetadata.response, {
    serverCapabilities,
    resources: resources.map((typeName) => ({ typeName })),
    dataSources: sources.map((typeName) => ({ typeName })),
  });
}

/** The file beside the bundle with the answer that the build encoded, so that a command need not load every type. */
const ENCODED_SCHEMA_FILE = 'schema.bin';

/** Schemas by type, in the protocol's form. */
export type EncodedTypes = { [type: string]: Uint8Array };

/** What the build encoded; computed when the provider runs from its source. */
export function ownSchema(): Uint8Array {
  const path = join(__dirname, ENCODED_SCHEMA_FILE);
  return existsSync(path) ? readFileSync(path) : encodeProviderSchema();
}

/** The answer to Terraform's question for the schema. */
export function encodeProviderSchema(): Uint8Array {
  const resources = encodeAll(resourceTypes, (type) => withResourceMembers(type.members, type.timeouts));
  const sources = encodeAll(dataSources, (source) => source.members);
  return encodeMessage(getProviderSchema.response, {
    provider: encodeSchema(providerMembers),
    resourceSchemas: resources,
    dataSourceSchemas: sources,
    serverCapabilities,
  });
}

/** Further schemas or diagnostics for the answer: two encoded messages in a row are one with the fields of both. */
export function withMore(answer: Uint8Array, more: Message): Uint8Array {
  return Buffer.concat([answer, encodeMessage(getProviderSchema.response, more)]);
}

function encodeAll<Type>(
  types: { readonly [name: string]: () => Type },
  members: (type: Type) => Parameters<typeof encodeSchema>[0],
): EncodedTypes {
  const encoded: EncodedTypes = {};
  for (const [name, load] of Object.entries(types)) encoded[name] = encodeSchema(members(load()));
  return encoded;
}
