import { version } from '../../simulator/package.json';
import type { Operation } from '../../simulator/src/api/operation';
import { operationGroups } from '../../simulator/src/api/operations';
import type { Schema } from '../../simulator/src/api/schema/schema';

const header = (name: string, description: string, required = false) => ({
  name,
  in: 'header',
  description,
  required,
  schema: { type: 'string' },
});

const requestHeaders = {
  'opc-retry-token': header('opc-retry-token', 'Within 24 hours the same token answers the same resource again.'),
  'if-match': header('if-match', 'The etag that the resource must still have; else 412 NoEtagMatch.'),
};

const answerHeader = (description: string) => ({ description, schema: { type: 'string' } });

/** The OpenAPI 3.1 document of what the routing table serves. */
export function openApiDocument(schemas: Readonly<Record<string, Schema>>): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [group, rows] of Object.entries(operationGroups)) {
    for (const row of rows) {
      const path = `/20160918${row.path}`;
      paths[path] = { ...paths[path], [row.method.toLowerCase()]: describeOperation(row, group, schemas) };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'The local cloud of Drydock',
      version,
      description: "The part of Oracle's Core Services, Identity and Work Requests APIs that the local cloud serves.",
    },
    servers: [
      { url: 'http://127.0.0.1:8470', description: 'The region is found from the OCIDs of the request.' },
      {
        url: 'http://127.0.0.1:8470/{region}',
        description: 'One region.',
        variables: { region: { default: 'us-ashburn-1' } },
      },
    ],
    paths,
    components: {
      schemas: {
        ...schemas,
        Error: {
          type: 'object',
          properties: { code: { type: 'string' }, message: { type: 'string' } },
          required: ['code', 'message'],
        },
      },
    },
  };
}

function describeOperation(row: Operation, group: string, schemas: Readonly<Record<string, Schema>>): object {
  const query = row.query && schemas[row.query.name]!;
  const parameters = [
    ...[...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(query?.properties ?? {}).map(([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: query?.required?.includes(name) ?? false,
      ...(description && { description }),
      schema,
    })),
    ...(row.accepts ?? []).map((name) => requestHeaders[name]),
    header('opc-request-id', 'Answered again, to find the request in a log.'),
  ];
  return {
    operationId: row.operation,
    tags: [group],
    parameters,
    ...(row.body && {
      requestBody: { required: true, content: { 'application/json': { schema: reference(row.body.name) } } },
    }),
    responses: { ...success(row), default: failure },
  };
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const failure = {
  description: 'Refused',
  headers: { 'opc-request-id': answerHeader('Id of the request.') },
  content: { 'application/json': { schema: reference('Error') } },
};

function success(row: Operation): object {
  const headers = {
    'opc-request-id': answerHeader('Id of the request.'),
    ...(row.list && { 'opc-next-page': answerHeader('The page to ask for next; absent with the last one.') }),
    ...(!row.list && row.answer && { etag: answerHeader('Changes with every change of the resource.') }),
  };
  if (!row.answer) return { 204: { description: 'Done', headers } };
  const schema = row.list ? { type: 'array', items: reference(row.answer.name) } : reference(row.answer.name);
  return { 200: { description: 'Done', headers, content: { 'application/json': { schema } } } };
}
