import { dependable, type IConstruct, type TerraformResource, TerraformStack } from '../base';

/** What the service does to one volume only one at a time. */
export type Lane = 'backup-or-clone' | 'copy';

const last = {
  'backup-or-clone': new WeakMap<IConstruct, TerraformResource>(),
  copy: new WeakMap<IConstruct, TerraformResource>(),
};

/**
 * Makes a resource wait for the one that was declared before it for the same volume, so that Terraform does not start both
 * at once: the service takes one backup of a volume at a time, lets a clone wait for a backup in progress, and copies one
 * backup of a volume at a time (Oracle, Block Volume Backups; Cloning a Boot Volume; Copying a Boot Volume Backup).
 */
export function takeTurn(lane: Lane, volume: IConstruct, resource: TerraformResource): void {
  const previous = last[lane].get(volume);
  if (previous && TerraformStack.of(previous) === TerraformStack.of(resource)) {
    resource.dependsOn = [...(resource.dependsOn ?? []), dependable(previous)];
  }
  last[lane].set(volume, resource);
}
