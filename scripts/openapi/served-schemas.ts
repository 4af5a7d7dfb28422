import { operations } from '../../simulator/src/api/operations';
import type { Schema } from '../../simulator/src/api/schema/schema';

type Schemas = Readonly<Record<string, Schema>>;

/**
 * The schemas that the routing table reaches. In those that a body may carry, fields that only Oracle's own model has are marked.
 */
export function servedSchemas(schemas: Schemas, oracleProperties: ReadonlyMap<string, readonly string[]>): Schemas {
  const inBodies = namesReached(schemas, names('body'));
  const reached = namesReached(schemas, [...names('body'), ...names('query'), ...names('answer')]);
  return Object.fromEntries(
    [...reached].sort().map((name) => {
      const { properties } = schemas[name]!;
      const more = (oracleProperties.get(name) ?? []).filter((field) => properties && !(field in properties)).sort();
      const marked = inBodies.has(name) && more.length > 0;
      return [name, marked ? { ...schemas[name], 'x-without-effect': more } : schemas[name]!];
    }),
  );
}

const names = (part: 'body' | 'query' | 'answer'): string[] =>
  operations.flatMap((row) => (row[part] ? [row[part].name] : []));

function namesReached(schemas: Schemas, roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    visit(schemas[name]!);
  };
  const visit = (schema: Schema): void => {
    if (schema.$ref) reach(schema.$ref.split('/').at(-1)!);
    for (const inner of [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? [])]) visit(inner);
    if (schema.items) visit(schema.items);
  };
  roots.forEach(reach);
  return reached;
}
