import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Schema } from '../../../simulator/src/api/schema/schema';
import { Values } from './arbitrary';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { readonly schema: Schema } } }>
  >;
}

export interface FuzzedOperation {
  readonly name: string;
  readonly requests: fc.Arbitrary<FuzzedRequest>;
  /** Of the answer to a success; undefined when it is empty. */
  readonly answer: Schema | undefined;
}

export interface FuzzedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const document = JSON.parse(readFileSync(join(__dirname, '../../../docs/reference/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Requests for every operation of the OpenAPI document: good ones, nearly good ones, and nonsense. */
export function fuzzedOperations(known: readonly string[]): FuzzedOperation[] {
  const values = new Values(document.components.schemas, known);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      name: described.operationId,
      requests: requestsOf(path, method.toUpperCase(), described, values),
      answer: described.responses[200]?.content?.['application/json'].schema,
    })),
  );
}

function requestsOf(path: string, method: string, described: Described, values: Values): fc.Arbitrary<FuzzedRequest> {
  const named = (place: Parameter['in']) => described.parameters.filter((parameter) => parameter.in === place);
  const texts = (parameters: readonly Parameter[]) =>
    fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, values.of(schema, name).map(toText)])), {
      requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name),
    });
  const body = described.requestBody
    ? fc.oneof(
        { weight: 20, arbitrary: values.of(described.requestBody.content['application/json'].schema).map(toJson) },
        { weight: 1, arbitrary: fc.string() },
      )
    : fc.constant('');
  return fc
    .record({ ids: texts(named('path')), query: texts(named('query')), headers: texts(named('header')), body })
    .map(({ ids, query, headers, ...rest }) => ({
      ...rest,
      method,
      url: path.replace(/\{(\w+)\}/g, (_, name) => encode(ids[name] ?? '')) + search(query),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [name, text.replace(/[^\x21-\x7e]/g, '_')]),
      ),
    }));
}

const toJson = (value: unknown): string => JSON.stringify(value) ?? '';
const toText = (value: unknown): string => (typeof value === 'string' ? value : toJson(value));
const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
const search = (query: Record<string, string>): string => {
  const parts = Object.entries(query).map(([name, text]) => `${encode(name)}=${encode(text)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};
