import * as fs from 'node:fs';
import * as path from 'node:path';
import { StoreError } from '../errors';

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

/** Creates the folder and its format file when absent; otherwise throws unless this code understands what is there. */
export function prepareFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explained(error, folder);
  }
  const file = path.join(folder, FILE);
  const text = readIfPresent(file);
  if (text !== undefined) requireUnderstood(file, text);
  else if (fs.existsSync(path.join(folder, 'data.mdb'))) throw noFormat(folder);
  else writeFormat(folder, file);
}

function writeFormat(folder: string, file: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(draft, `${JSON.stringify(OURS, null, 2)}\n`, { flush: true });
    fs.renameSync(draft, file);
  } catch (error) {
    throw explained(error, folder);
  }
}

function readIfPresent(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw explained(error, file);
  }
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

function noFormat(folder: string): StoreError {
  return new StoreError(
    'FORMAT',
    `${folder} holds an index but no ${FILE}; restore that file from a copy of the folder`,
  );
}

/** The error of the file system in words, with the path and the remedy. */
export function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StoreError(
      'NO_PERMISSION',
      `${file} cannot be written (${code}); give this user the right to write there`,
      { cause: error },
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StoreError(
      'NO_SPACE',
      `no space left for ${file} (${code}); free some and try again, nothing was changed`,
      { cause: error },
    );
  }
  return error;
}
