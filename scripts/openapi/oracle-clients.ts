import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OracleOperation {
  /** E.g. CreateBootVolume. */
  readonly operation: string;
  readonly client: string;
  readonly method: string;
  readonly path: string;
}

const packages = ['oci-core', 'oci-identity', 'oci-workrequests'];

const folderOf = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), 'lib');

/** All operations that Oracle's own clients of the three services know. */
export function oracleOperations(): OracleOperation[] {
  return packages.flatMap((name) => operationsOf(readFileSync(join(folderOf(name), 'client.js'), 'utf8')));
}

function operationsOf(source: string): OracleOperation[] {
  const found: OracleOperation[] = [];
  let client = '';
  let operation = '';
  let path = '';
  for (const line of source.split('\n')) {
    client = /^class (\w+)Client \{/.exec(line)?.[1] ?? client;
    operation = /const operationName = "(\w+)"/.exec(line)?.[1] ?? operation;
    path = /^\s+path: "([^"]+)"/.exec(line)?.[1] ?? path;
    const method = /^\s+method: "([A-Z]+)"/.exec(line)?.[1];
    if (method) found.push({ operation: operation[0]!.toUpperCase() + operation.slice(1), client, method, path });
  }
  return found;
}

/** Names of the JSON properties of Oracle's models, by the model's name. */
export function oracleModelProperties(): Map<string, readonly string[]> {
  const models = new Map<string, { own: string[]; base?: string }>();
  for (const name of packages) {
    const folder = join(folderOf(name), 'model');
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.d.ts'))) {
      const source = readFileSync(join(folder, file), 'utf8');
      const head = /export interface (\w+)(?: extends model\.(\w+))? \{\n([\s\S]*?)\n\}/.exec(source);
      if (!head) continue;
      const own = [...head[3]!.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property]) => property!);
      models.set(head[1]!, { own, base: head[2] });
    }
  }
  const all = (name: string): string[] => {
    const model = models.get(name);
    return model ? [...model.own, ...(model.base ? all(model.base) : [])] : [];
  };
  return new Map([...models.keys()].map((name) => [name, all(name)]));
}
