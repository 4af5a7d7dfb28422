import type { Cloud, Quota } from '../../cloud';
import { CommandError } from '../command-error';

/** @throws CommandError when no quota has the name or the OCID */
export function findQuota(cloud: Cloud, nameOrOcid: string): Quota {
  const quota = cloud.limits.quotas().find(({ id, name }) => id === nameOrOcid || name === nameOrOcid);
  if (quota) return quota;
  throw new CommandError(`There is no quota ${nameOrOcid}`, "'drydock quota list' shows them.");
}
