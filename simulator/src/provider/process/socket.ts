import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Unix socket paths end at 108 bytes, the last of which is zero. */
const LONGEST_SOCKET_PATH = 107;

export interface SocketPlace {
  readonly path: string;
  /** Lets nobody but the owner connect; called once the server listens. */
  close(): void;
  remove(): void;
}

/** Chooses a place for a socket in a new folder that only this user may enter. */
export function makeSocketPlace(temporaryFolder = tmpdir()): SocketPlace {
  const parent = Buffer.byteLength(temporaryFolder) + 24 > LONGEST_SOCKET_PATH ? '/tmp' : temporaryFolder;
  const folder = mkdtempSync(join(parent, 'drydock-'));
  const path = join(folder, 'plugin');
  return {
    path,
    close: () => chmodSync(path, 0o600),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
