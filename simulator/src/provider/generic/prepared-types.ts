import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Members } from '../schema/member';
import { membersFromSchema, type PrintedBlock } from './members-from-schema';
import { INDEX_FILE, type PreparedIndex, prepareTypes, TYPES_FILE } from './prepare-types';

/**
 * The types of a schema file, made ready once: an index, and the printed schemas one a line. A process then reads the
 * few types that it needs, and not seven megabytes of JSON.
 */
export class PreparedTypes {
  private loadedIndex: PreparedIndex | undefined;
  private folder: string | undefined;

  constructor(
    private readonly home: string,
    private readonly schemaFile: string,
  ) {}

  has(kind: keyof PreparedIndex, type: string): boolean {
    return Object.hasOwn(this.index()[kind], type);
  }

  members(kind: keyof PreparedIndex, type: string): Members | undefined {
    if (!this.has(kind, type)) return undefined;
    const [offset, length] = this.index()[kind][type];
    return membersFromSchema(JSON.parse(this.slice(offset, length)) as PrintedBlock);
  }

  names(kind: keyof PreparedIndex): string[] {
    return Object.keys(this.index()[kind]);
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
