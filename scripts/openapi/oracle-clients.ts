import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OracleOperation {
  /** E.g. CreateBootVolume. */
  readonly operation: string;
  readonly client: string;
  readonly method: string;
  readonly path: string;
  /** Names of the query's parameters. */
  readonly query: readonly string[];
  /** What a call of the client must be given, the path's parameters and the body among it. */
  readonly required: readonly string[];
  /** Names of the headers that it may send. */
  readonly headers: readonly string[];
  /** Names of the headers that it reads from the answer. */
  readonly answerHeaders: readonly string[];
}

const packages = ['oci-core', 'oci-identity', 'oci-workrequests'];

const folderOf = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), 'lib');

/** All operations that Oracle's own clients of the three services know. */
export function oracleOperations(): OracleOperation[] {
  return packages.flatMap((name) => operationsOf(folderOf(name)));
}

function operationsOf(folder: string): OracleOperation[] {
  const source = readFileSync(join(folder, 'client.js'), 'utf8');
  return source.split(/^class (?=\w+Client \{)/m).flatMap((part) => {
    const [, client = ''] = /^(\w+)Client \{/.exec(part) ?? [];
    const texts = part.split('const operationName = ').slice(1);
    return texts.map((text) => operationOf(client, text, folder));
  });
}

/** Fields of the request's type that are not optional. */
function requiredOf(folder: string, operation: string): string[] {
  const file = operation.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  const path = join(folder, 'request', `${file}-request.d.ts`);
  return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/^ {4}"(\w+)":/gm)].map(([, name]) => name!) : [];
}

function operationOf(client: string, text: string, folder: string): OracleOperation {
  const find = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  const name = find(/^"(\w+)"/);
  const quoted = (block: string, pattern: RegExp) => [...block.matchAll(pattern)].map(([, key]) => key!);
  return {
    operation: name[0]!.toUpperCase() + name.slice(1),
    client,
    method: find(/^\s+method: "([A-Z]+)"/m),
    path: find(/^\s+path: "([^"]+)"/m),
    query: quoted(find(/const queryParams = \{([\s\S]*?)\};/), /"(\w+)":/g),
    required: requiredOf(folder, name),
    headers: quoted(find(/let headerParams = \{([\s\S]*?)\};/), /"([\w-]+)":/g),
    answerHeaders: quoted(text, /response\.headers\.get\("([\w-]+)"\)/g),
  };
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
