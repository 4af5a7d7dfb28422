import type { Cloud, ResourceSummary } from '../cloud';
import { DAY } from '../time/calendar';
import { reachable } from './backup-facts';

export interface ResourceChange {
  readonly region: string;
  readonly identifier: string;
  readonly resourceType: string;
  readonly displayName?: string;
  /** Undefined for what was not there before. */
  readonly from?: string;
  /** Undefined for what is not there any more. */
  readonly to?: string;
}

export interface DayChanges {
  /** In UTC: 2026-01-31. */
  readonly day: string;
  readonly changes: readonly ResourceChange[];
  /** Backups that can be restored at the end of the day, by region. */
  readonly backups: Readonly<Record<string, number>>;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

type Inventory = ReadonlyMap<string, ResourceSummary & { readonly region: string }>;

/** What is listed without a state exists as long as it is listed. */
const EXISTS = 'EXISTS';
const ended = new Set(['TERMINATED', 'DELETED', 'DETACHED']);

/**
 * Lets the clock of a cloud run to an instant, day by day, and tells what became of its resources. Left early, the clock stands
 * at the end of the day that was reached, and all that was due until then is done.
 *
 * @param until milliseconds since 1970, not before now
 */
export function* passTime(cloud: Cloud, until: number): Generator<Progress, DayChanges[], void> {
  const begin = cloud.clock.now();
  const days: DayChanges[] = [];
  let before = inventory(cloud);
  while (cloud.clock.now() < until) {
    cloud.clock.advanceTo(endOfNextEventfulDay(cloud, until));
    const now = cloud.clock.now();
    const after = inventory(cloud);
    const changes = differences(before, after);
    if (changes.length > 0) days.push({ day: dayText(now - 1), changes, backups: restorable(after) });
    before = after;
    yield { done: now - begin, total: until - begin };
  }
  return days;
}

const dayText = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function endOfNextEventfulDay({ clock }: Cloud, until: number): number {
  const next = Math.max(clock.nextDue() ?? until, clock.now());
  return Math.min(until, (Math.floor(next / DAY) + 1) * DAY);
}

function inventory(cloud: Cloud): Inventory {
  const found = cloud
    .regionsInUse()
    .flatMap((region) =>
      reachable(() => cloud.region(region).listResources()).map((resource) => ({ region, ...resource })),
    );
  return new Map(found.map((resource) => [resource.identifier, resource]));
}

function differences(before: Inventory, after: Inventory): ResourceChange[] {
  const changes = [...after.values()].flatMap((resource) => {
    const from = stateOf(before.get(resource.identifier));
    const to = stateOf(resource);
    return from === to ? [] : [change(resource, from, to)];
  });
  const vanished = [...before.values()].filter(
    (resource) => !after.has(resource.identifier) && !ended.has(resource.lifecycleState ?? ''),
  );
  return [...changes, ...vanished.map((resource) => change(resource, stateOf(resource), undefined))];
}

const stateOf = (resource: ResourceSummary | undefined) => resource && (resource.lifecycleState ?? EXISTS);

const change = (
  { region, identifier, resourceType, displayName }: ResourceSummary & { readonly region: string },
  from: string | undefined,
  to: string | undefined,
): ResourceChange => ({ region, identifier, resourceType, displayName, from, to });

export const isBackupType = (resourceType: string) => resourceType.endsWith('Backup');

/** Whether a change is the end of a resource. */
export const isEnd = ({ to }: ResourceChange) => to === undefined || ended.has(to);

function restorable(inventory: Inventory): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { region, resourceType, lifecycleState } of inventory.values()) {
    if (isBackupType(resourceType) && lifecycleState === 'AVAILABLE') counts[region] = (counts[region] ?? 0) + 1;
  }
  return counts;
}
