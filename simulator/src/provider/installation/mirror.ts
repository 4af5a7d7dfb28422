import { mkdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { terraformPlatform } from './platform';

/** The version of oracle/oci whose place this provider takes. */
export const PROVIDER_VERSION = '8.28.0';

/** The names under which Terraform and OpenTofu ask for oracle/oci. */
export const PROVIDER_ADDRESSES = ['registry.terraform.io/oracle/oci', 'registry.opentofu.org/oracle/oci'] as const;

/** Makes a folder that a `filesystem_mirror` of Terraform's configuration can name. May be called again and again. */
export function writeMirror(mirrorFolder: string, providerFolder: string): void {
  for (const address of PROVIDER_ADDRESSES) {
    link(join(mirrorFolder, address, PROVIDER_VERSION, terraformPlatform()), providerFolder);
  }
}

/** Replaces the link in one step, since a Terraform in another shell may be reading it. */
function link(path: string, target: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (currentTarget(path) === target) return;
  const made = `${path}.${process.pid}`;
  symlinkSync(target, made, 'dir');
  renameSync(made, path);
}

function currentTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
