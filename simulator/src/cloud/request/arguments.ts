import { INSTANCES } from '../instance/instance-record';
import { VOLUMES } from '../volume/volume-record';
import type { World } from '../world/world';

function* texts(value: unknown): Iterable<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) {
      yield* texts(each);
    }
  }
}

/** Every OCID in the arguments of a call. */
export const namedOcids = (given: readonly unknown[]): string[] =>
  given.flatMap((argument) => [...texts(argument)]).filter((text) => text.startsWith('ocid1.'));

/** The availability domains that a call is about: those it names, and those of the volumes and instances it names. */
export function availabilityDomainsOf(
  world: World,
  regionName: string,
  given: readonly unknown[],
  ids: readonly string[],
): string[] {
  const named = given.flatMap((argument) => [...texts(argument)]).filter((text) => /-AD-\d$/i.test(text));
  if (world.isOut(regionName)) {
    return named;
  }
  const region = world.region(regionName);
  const placed = ids.flatMap((id) => region.table(VOLUMES).find(id) ?? region.table(INSTANCES).find(id) ?? []);
  return [...named, ...placed.map(({ availabilityDomain }) => availabilityDomain)];
}
