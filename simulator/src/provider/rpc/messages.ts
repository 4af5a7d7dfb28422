import { message } from './protobuf';

// The messages of Terraform's plugin protocol 5 (hashicorp/terraform, docs/plugin-protocol/tfplugin5.proto), as far as
// a provider without functions and ephemeral resources meets them.

const dynamicValue = message({ msgpack: [1, 'bytes'], json: [2, 'bytes'] });

const attributePathStep = message({
  attributeName: [1, 'string', 'inOneof'],
  elementKeyString: [2, 'string', 'inOneof'],
  elementKeyInt: [3, 'int64', 'inOneof'],
});

const attributePath = message({ steps: [1, attributePathStep, 'repeated'] });

const diagnostic = message({
  severity: [1, 'int64'],
  summary: [2, 'string'],
  detail: [3, 'string'],
  attribute: [4, attributePath],
});

const diagnostics = [diagnostic, 'repeated'] as const;

const rawState = message({ json: [1, 'bytes'] });

const schemaAttribute = message({
  name: [1, 'string'],
  type: [2, 'bytes'],
  description: [3, 'string'],
  required: [4, 'bool'],
  optional: [5, 'bool'],
  computed: [6, 'bool'],
  sensitive: [7, 'bool'],
  deprecated: [9, 'bool'],
});

/** A nested block holds its content as a block encoded before. */
const nestedBlock = message({
  typeName: [1, 'string'],
  block: [2, message({})],
  nesting: [3, 'int64'],
  minItems: [4, 'int64'],
  maxItems: [5, 'int64'],
});

export const schemaBlock = message({
  version: [1, 'int64'],
  attributes: [2, schemaAttribute, 'repeated'],
  blockTypes: [3, nestedBlock, 'repeated'],
  description: [4, 'string'],
  deprecated: [6, 'bool'],
});

export const schema = message({ version: [1, 'int64'], block: [2, schemaBlock] });

const serverCapabilities = message({ planDestroy: [1, 'bool'], getProviderSchemaOptional: [2, 'bool'] });

const typeName = message({ typeName: [1, 'string'] });

const importedResource = message({ typeName: [1, 'string'], state: [2, dynamicValue], private: [3, 'bytes'] });

export const empty = message({});

export const getMetadata = {
  request: empty,
  response: message({
    serverCapabilities: [1, serverCapabilities],
    diagnostics: [2, ...diagnostics],
    dataSources: [3, typeName, 'repeated'],
    resources: [4, typeName, 'repeated'],
  }),
};

export const getProviderSchema = {
  request: empty,
  response: message({
    provider: [1, schema],
    resourceSchemas: [2, schema, 'map'],
    dataSourceSchemas: [3, schema, 'map'],
    diagnostics: [4, ...diagnostics],
    serverCapabilities: [6, serverCapabilities],
  }),
};

export const prepareProviderConfig = {
  request: message({ config: [1, dynamicValue] }),
  response: message({ preparedConfig: [1, dynamicValue], diagnostics: [2, ...diagnostics] }),
};

export const validateConfig = {
  request: message({ typeName: [1, 'string'], config: [2, dynamicValue] }),
  response: message({ diagnostics: [1, ...diagnostics] }),
};

export const upgradeResourceState = {
  request: message({ typeName: [1, 'string'], version: [2, 'int64'], rawState: [3, rawState] }),
  response: message({ upgradedState: [1, dynamicValue], diagnostics: [2, ...diagnostics] }),
};

export const configure = {
  request: message({ terraformVersion: [1, 'string'], config: [2, dynamicValue] }),
  response: message({ diagnostics: [1, ...diagnostics] }),
};

export const readResource = {
  request: message({ typeName: [1, 'string'], currentState: [2, dynamicValue], private: [3, 'bytes'] }),
  response: message({ newState: [1, dynamicValue], diagnostics: [2, ...diagnostics], private: [3, 'bytes'] }),
};

export const planResourceChange = {
  request: message({
    typeName: [1, 'string'],
    priorState: [2, dynamicValue],
    proposedNewState: [3, dynamicValue],
    config: [4, dynamicValue],
    priorPrivate: [5, 'bytes'],
  }),
  response: message({
    plannedState: [1, dynamicValue],
    requiresReplace: [2, attributePath, 'repeated'],
    plannedPrivate: [3, 'bytes'],
    diagnostics: [4, ...diagnostics],
    legacyTypeSystem: [5, 'bool'],
  }),
};

export const applyResourceChange = {
  request: message({
    typeName: [1, 'string'],
    priorState: [2, dynamicValue],
    plannedState: [3, dynamicValue],
    config: [4, dynamicValue],
    plannedPrivate: [5, 'bytes'],
  }),
  response: message({
    newState: [1, dynamicValue],
    private: [2, 'bytes'],
    diagnostics: [3, ...diagnostics],
    legacyTypeSystem: [4, 'bool'],
  }),
};

export const importResourceState = {
  request: message({ typeName: [1, 'string'], id: [2, 'string'] }),
  response: message({ importedResources: [1, importedResource, 'repeated'], diagnostics: [2, ...diagnostics] }),
};

export const readDataSource = {
  request: message({ typeName: [1, 'string'], config: [2, dynamicValue] }),
  response: message({ state: [1, dynamicValue], diagnostics: [2, ...diagnostics] }),
};

export const stop = { request: empty, response: message({ error: [1, 'string'] }) };
