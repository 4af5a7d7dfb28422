import { join } from 'node:path';
import { operations } from '../../simulator/src/api/operations';
import { openApiDocument } from '../openapi/document';
import { modelSchemas } from '../openapi/model-schemas';
import { oracleModelProperties, oracleOperations } from '../openapi/oracle-clients';
import { referencePage } from '../openapi/page';
import { servedSchemas } from '../openapi/served-schemas';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const routeOf = ({ method, path }: { method: string; path: string }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

/** The schemas that the REST API checks requests against, the list of what it does not serve, and its reference. */
export function generate(root: string): Record<string, string> {
  const source = join(root, 'simulator', 'src');
  const folders = ['cloud/model', 'cloud/operations', 'api/operations'].map((folder) => join(source, folder));
  const schemas = servedSchemas(modelSchemas(folders), oracleModelProperties());
  const served = new Set(operations.map(routeOf));
  const unserved = oracleOperations().filter((each) => !served.has(routeOf(each)));
  return {
    'simulator/src/api/generated/schemas.json': json(schemas),
    'simulator/src/api/generated/unserved-operations.json': json(
      unserved.map(({ operation, method, path }) => ({ operation, method, path })),
    ),
    'docs/reference/openapi.json': json(openApiDocument(schemas)),
    'docs/reference/openapi.md': referencePage(unserved),
  };
}
