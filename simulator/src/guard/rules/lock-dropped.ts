import type { PlannedResource, Values } from '../../plan';
import type { Finding } from '../finding';
import { isBackup } from '../volume-family';

const locks: Readonly<Record<string, string>> = {
  is_retention_lock_enabled: 'the retention lock',
  is_prevent_deletion_enabled: 'the protection against deletion',
  is_indefinite_retention_enabled: 'the indefinite hold',
};

const found = (address: string, what: string): Finding => ({
  rule: 'lock-dropped',
  address,
  what,
  mend: 'Keep it on. A retention lock cannot be taken off at all: the apply would be refused.',
});

/** A lock or hold that is on and would be off, or that stands in the way of the plan. */
export function lockDropped(resources: readonly PlannedResource[]): Finding[] {
  return resources.flatMap((resource) => {
    const { address, before, after } = resource;
    if (!before) return [];
    if (isBackup(resource)) {
      return droppedLocks(before, resource.isDeleted ? undefined : after).map((lock) =>
        found(address, resource.isDeleted ? `The plan deletes a backup under ${lock}.` : `The plan takes off ${lock}.`),
      );
    }
    return resource.type === 'oci_core_volume_backup_policy' && after ? ofPolicy(address, before, after) : [];
  });
}

const droppedLocks = (before: Values, after: Values | undefined) =>
  Object.entries(locks)
    .filter(([name]) => before[name] === true && after?.[name] !== true)
    .map(([, text]) => text);

/** Of schedules only what every later backup would lack. */
function ofPolicy(address: string, before: Values, after: Values): Finding[] {
  const blocks = (values: Values) => (Array.isArray(values.schedules) ? (values.schedules as Values[]) : []);
  return blocks(before).flatMap((schedule) => {
    const successor = blocks(after).find(({ period }) => period === schedule.period);
    if (!successor) return [];
    return droppedLocks(schedule, successor).map((lock) =>
      found(address, `${String(schedule.period)} backups would be made without ${lock}.`),
    );
  });
}
