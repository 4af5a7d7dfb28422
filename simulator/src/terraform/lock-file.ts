import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checksum of an unpacked provider as Terraform's lock file has it (Go, golang.org/x/mod/sumdb/dirhash, Hash1). */
export function packageHash(folder: string): string {
  const sum = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    const content = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    sum.update(`${content}  ${name}\n`);
  }
  return `h1:${sum.digest('base64')}`;
}

/** Whether a working folder's lock file knows oracle/oci, and not by this checksum: Terraform then refuses our provider. */
export function isLockedOut(workingFolder: string, hash: string): boolean {
  const file = join(workingFolder, '.terraform.lock.hcl');
  if (!existsSync(file)) return false;
  const block = /provider "registry\.(?:terraform\.io|opentofu\.org)\/oracle\/oci" \{[^}]*\}/.exec(
    readFileSync(file, 'utf8'),
  );
  return block !== null && !block[0].includes(`"${hash}"`);
}
