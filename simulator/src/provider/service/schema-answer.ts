import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSources, resourceTypes } from '../catalogue';
import { providerMembers } from '../provider-members';
import { getMetadata, getProviderSchema } from '../rpc/messages';
import { encodeMessage } from '../rpc/protobuf';
import { encodeSchema } from '../schema/encode-schema';
import { withResourceMembers } from '../schema/timeouts';

/** `getProviderSchemaOptional`: Terraform asks for the schema once per command, not once per process. */
const serverCapabilities = { planDestroy: false, getProviderSchemaOptional: true };

export function answerMetadata(): Uint8Array {
  return encodeMessage(getMetadata.response, {
    serverCapabilities,
    resources: Object.keys(resourceTypes).map((typeName) => ({ typeName })),
    dataSources: Object.keys(dataSources).map((typeName) => ({ typeName })),
  });
}

/** The file beside the bundle with the answer that the build encoded, so that a command need not load every type. */
export const ENCODED_SCHEMA_FILE = 'schema.bin';

let answer: Uint8Array | undefined;

export function answerSchema(): Uint8Array {
  answer ??= readEncoded() ?? encodeProviderSchema();
  return answer;
}

function readEncoded(): Uint8Array | undefined {
  const path = join(__dirname, ENCODED_SCHEMA_FILE);
  return existsSync(path) ? readFileSync(path) : undefined;
}

export function encodeProviderSchema(): Uint8Array {
  return encodeMessage(getProviderSchema.response, {
    provider: encodeSchema(providerMembers),
    resourceSchemas: encodeAll(resourceTypes, (type) => withResourceMembers(type.members, type.timeouts)),
    dataSourceSchemas: encodeAll(dataSources, (source) => source.members),
    serverCapabilities,
  });
}

function encodeAll<Type>(
  types: { readonly [name: string]: () => Type },
  members: (type: Type) => Parameters<typeof encodeSchema>[0],
): { [name: string]: Uint8Array } {
  const encoded: { [name: string]: Uint8Array } = {};
  for (const [name, load] of Object.entries(types)) encoded[name] = encodeSchema(members(load()));
  return encoded;
}
