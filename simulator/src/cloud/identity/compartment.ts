import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { alreadyExists, notFound } from '../error/catalogue';
import type { Compartment, CreateCompartmentDetails, UpdateCompartmentDetails } from '../model';
import type { RecordTable } from '../record/record-table';
import { timestamp } from '../record/timestamp';
import type { World } from '../world/world';
import { COMPARTMENTS, type CompartmentRecord } from './identity-record';

const table = (world: World): RecordTable<CompartmentRecord> => world.table(COMPARTMENTS);

export const compartmentAnswer = (compartment: CompartmentRecord): Compartment => ({
  id: compartment.id,
  compartmentId: compartment.compartmentId,
  name: compartment.displayName,
  description: compartment.description,
  lifecycleState: compartment.lifecycleState,
  isAccessible: true,
  definedTags: compartment.definedTags,
  freeformTags: compartment.freeformTags,
  timeCreated: timestamp(compartment.timeCreated),
});

/** Unknown: 404. The tenancy is the root compartment. */
export function findCompartment(world: World, id: string): CompartmentRecord {
  checkOcid(id, 'compartmentId', 'compartment', 'tenancy');
  const compartment = table(world).find(id);
  if (compartment === undefined) {
    throw notFound(`Compartment ${id} was not made in this world. Resources may be put into it all the same.`);
  }
  return compartment;
}

export function createCompartment(world: World, details: CreateCompartmentDetails): CompartmentRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.name);
  checkTags(details);
  for (const sibling of table(world).by('parent', compartmentId)) {
    if (sibling.displayName === details.name && sibling.lifecycleState === 'ACTIVE') {
      throw alreadyExists('Compartment', details.name, sibling);
    }
  }
  return table(world).insert({
    id: world.newId('compartment'),
    compartmentId,
    displayName: details.name,
    description: details.description,
    lifecycleState: 'ACTIVE',
    timeCreated: world.clock.now(),
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
  });
}

export function updateCompartment(
  world: World,
  compartment: CompartmentRecord,
  details: UpdateCompartmentDetails,
): CompartmentRecord {
  checkDisplayName(details.name);
  checkTags(details);
  return table(world).replace(compartment, {
    ...compartment,
    displayName: details.name ?? compartment.displayName,
    description: details.description ?? compartment.description,
    definedTags: details.definedTags ?? compartment.definedTags,
    freeformTags: details.freeformTags ?? compartment.freeformTags,
  });
}

export function deleteCompartment(world: World, compartment: CompartmentRecord): void {
  table(world).replace(compartment, { ...compartment, lifecycleState: 'DELETED' });
}
