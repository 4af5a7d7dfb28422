import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Members } from '../schema/member';
import { membersFromSchema, type PrintedBlock } from './members-from-schema';
import { INDEX_FILE, type PreparedIndex, prepareTypes, SCHEMA_FILE, TYPES_FILE } from './prepare-types';

/**
 * The types of a schema file, made ready once: an index, the printed schemas one a line, and the encoded answer. A
 * process then reads the few types that it needs, and not seven megabytes of JSON.
 */
export class PreparedTypes {
  private loadedIndex: PreparedIndex | undefined;
  private folder: string | undefined;

  constructor(
    private readonly home: string,
    private readonly schemaFile: string,
  ) {}

  members(kind: 'resources' | 'dataSources', type: string): Members | undefined {
    const types = this.index()[kind];
    if (!Object.hasOwn(types, type)) return undefined;
    const [offset, length] = types[type];
    return membersFromSchema(JSON.parse(this.slice(offset, length)) as PrintedBlock);
  }

  names(kind: 'resources' | 'dataSources'): string[] {
    return Object.keys(this.index()[kind]);
  }

  /** The whole answer to Terraform's question for the schema. */
  encodedSchema(): Uint8Array {
    return readFileSync(join(this.preparedFolder(), SCHEMA_FILE));
  }

  private index(): PreparedIndex {
    this.loadedIndex ??= JSON.parse(readFileSync(join(this.preparedFolder(), INDEX_FILE), 'utf8')) as PreparedIndex;
    return this.loadedIndex;
  }

  /** A changed schema file has another folder. */
  private preparedFolder(): string {
    if (this.folder === undefined) {
      const { size, mtimeMs } = statSync(this.schemaFile);
      this.folder = join(this.home, 'types', `${size}-${Math.floor(mtimeMs)}`);
      if (!existsSync(this.folder)) prepareTypes(this.schemaFile, this.folder);
    }
    return this.folder;
  }

  private slice(offset: number, length: number): string {
    const file = openSync(join(this.preparedFolder(), TYPES_FILE), 'r');
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    closeSync(file);
    return bytes.toString('utf8');
  }
}
