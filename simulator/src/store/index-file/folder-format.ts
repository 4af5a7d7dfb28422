import * as fs from 'node:fs';
import * as path from 'node:path';
import { PageFile } from '../check/page-file';
import { explained, StoreError } from '../errors';
import { realFileLayer } from '../file-layer';

const FILE = 'format.json';
const NAME = 'drydock-store';

/** What a folder needs of its reader, as three lists of features; a reader that lacks one behaves by the list it is in. */
export interface FolderFormat {
  readonly name: string;
  /** May be ignored. */
  readonly compatible: readonly string[];
  /** Who does not know it may read, not write. */
  readonly readOnlyCompatible: readonly string[];
  /** Who does not know it must not open the folder. */
  readonly incompatible: readonly string[];
}

const OURS: FolderFormat = {
  name: NAME,
  compatible: [],
  readOnlyCompatible: [],
  incompatible: ['lmdb-index', 'radix-manifest', 'segments-64-mib'],
};

export const INDEX = 'data.mdb';

/**
 * Opens what lies in a folder, which is created when absent. The format file is written after the index, so that a folder with the one
 * and without the other has lost something. Throws unless this code understands what is there.
 */
export function openFolder<T>(folder: string, open: () => T & { readonly isEmpty: boolean; close(): void }): T {
  guarded(folder, () => fs.mkdirSync(folder, { recursive: true }));
  const file = path.join(folder, FILE);
  const text = readIfPresent(file);
  if (text !== undefined) {
    requireUnderstood(file, text);
    requireWholeIndex(path.join(folder, INDEX));
  }
  const opened = guarded(folder, open);
  if (text !== undefined) return opened;
  if (!opened.isEmpty && readIfPresent(file) === undefined) {
    opened.close();
    throw new StoreError(
      'FORMAT',
      `${folder} holds an index but no ${FILE}; restore that file from a copy of the folder`,
    );
  }
  guarded(folder, () => writeFormat(folder, file));
  return opened;
}

function writeFormat(folder: string, file: string): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(OURS, null, 2)}\n`, { flush: true });
  fs.renameSync(draft, file);
  realFileLayer.syncFolder(folder);
}

function readIfPresent(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw explained(error, file);
  }
}

/** The engine would take an absent index for a new one, and end the process on one that was cut short. */
function requireWholeIndex(file: string): void {
  const pages = new PageFile(file);
  try {
    if (!pages.isCutShort) return;
  } finally {
    pages.close();
  }
  throw new StoreError('DAMAGED', `${file} is shorter than its contents; restore it from a copy of the folder`);
}

function requireUnderstood(file: string, text: string): void {
  const format = parse(file, text);
  const unknown = [...format.incompatible, ...format.readOnlyCompatible].filter(
    (feature) => !OURS.incompatible.includes(feature) && !OURS.readOnlyCompatible.includes(feature),
  );
  if (unknown.length > 0) {
    throw new StoreError(
      'FORMAT',
      `${file} asks for ${unknown.join(', ')}, which this version does not know; open the folder with the version that wrote it`,
    );
  }
}

function parse(file: string, text: string): FolderFormat {
  try {
    const format = JSON.parse(text);
    if (format.name === NAME && Array.isArray(format.incompatible) && Array.isArray(format.readOnlyCompatible))
      return format;
  } catch {
    // Falls through: what is not JSON is as little a format file as JSON of another kind.
  }
  throw new StoreError(
    'FORMAT',
    `${file} is not the format file of a store; expected JSON with the name ${NAME}; restore it from a copy`,
  );
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explained(error, file);
  }
}
