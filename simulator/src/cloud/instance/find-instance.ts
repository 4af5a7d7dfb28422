import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import { INSTANCES, type InstanceRecord } from './instance-record';

/** Also one that is terminated, as long as it is remembered. Unknown: 404. */
export function findInstance(region: Region, id: string): InstanceRecord {
  checkOcid(id, 'instanceId', 'instance');
  const instance = region.table(INSTANCES).find(id);
  if (instance === undefined) {
    throw notFound(`Instance ${id} does not exist in ${region.name}.`);
  }
  return instance;
}

export function findLivingInstance(region: Region, id: string): InstanceRecord {
  const instance = findInstance(region, id);
  if (isGone(instance)) {
    throw notFound(`Instance ${id} in ${region.name} is ${instance.lifecycleState}.`);
  }
  return instance;
}
