import { operations } from '../../simulator/src/api/operations';
import type { Schema } from '../../simulator/src/api/schema/schema';

/** Marks, in every model that a request may carry, the fields that only Oracle's own model has. */
export function markWithoutEffect(
  schemas: Record<string, Schema>,
  oracleProperties: ReadonlyMap<string, readonly string[]>,
): Record<string, Schema> {
  const marked = { ...schemas };
  for (const name of namesInBodies(schemas)) {
    const { properties } = schemas[name]!;
    const more = (oracleProperties.get(name) ?? []).filter((field) => properties && !(field in properties)).sort();
    if (more.length > 0) marked[name] = { ...schemas[name], 'x-without-effect': more };
  }
  return marked;
}

function namesInBodies(schemas: Record<string, Schema>): Set<string> {
  const reached = new Set<string>();
  const visit = (schema: Schema): void => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(schemas[name]!);
    }
    for (const inner of [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? [])]) visit(inner);
    if (schema.items) visit(schema.items);
  };
  for (const { body } of operations) if (body) visit({ $ref: `#/components/schemas/${body.name}` });
  return reached;
}
