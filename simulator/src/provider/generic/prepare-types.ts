import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSources, resourceTypes } from '../catalogue';
import type { PrintedBlock } from './members-from-schema';
import { type PrintedTypes, readSchemaFile } from './schema-file';

export const INDEX_FILE = 'index.json';
export const TYPES_FILE = 'types.jsonl';

/** Where each type's line begins in the types file, and how long it is, in bytes. */
type Places = { [type: string]: readonly [offset: number, length: number] };

export interface PreparedIndex {
  readonly resources: Places;
  readonly dataSources: Places;
}

/** Writes what PreparedTypes reads. The folder appears whole, also when several processes prepare it at once. */
export function prepareTypes(schemaFile: string, folder: string): void {
  const schema = readSchemaFile(schemaFile);
  const lines = new Lines();
  const resources = withoutOwn(schema.resource_schemas ?? {}, resourceTypes);
  const sources = withoutOwn(schema.data_source_schemas ?? {}, dataSources);
  const index: PreparedIndex = { resources: lines.add(resources), dataSources: lines.add(sources) };
  const made = `${folder}.${process.pid}`;
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, TYPES_FILE), lines.text());
  writeFileSync(join(made, INDEX_FILE), JSON.stringify(index));
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** The types that this provider has itself are better than records. */
function withoutOwn(types: PrintedTypes, own: object): [string, PrintedBlock][] {
  return Object.entries(types)
    .filter(([type]) => !Object.hasOwn(own, type))
    .map(([type, { block }]) => [type, withoutDescriptions(block)]);
}

function withoutDescriptions(block: PrintedBlock): PrintedBlock {
  const text = JSON.stringify(block, (key, value) =>
    typeof value === 'string' && key.startsWith('description') ? undefined : value,
  );
  return JSON.parse(text) as PrintedBlock;
}

class Lines {
  private readonly lines: string[] = [];
  private offset = 0;

  add(types: readonly [string, PrintedBlock][]): Places {
    const places: Places = {};
    for (const [type, block] of types) {
      const line = JSON.stringify(block);
      const length = Buffer.byteLength(line);
      places[type] = [this.offset, length];
      this.lines.push(line);
      this.offset += length + 1;
    }
    return places;
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
