import type { ChangeCompartmentDetails } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';

/** Moves a resource when an update gives it another compartment. */
export function moveCompartment(request: ResourceRequest, move: (details: ChangeCompartmentDetails) => void): void {
  if (request.changes('compartment_id')) move(request.details<ChangeCompartmentDetails>('compartment_id'));
}

/** After a create that cannot be told a compartment. */
export function moveToConfigured(
  request: ResourceRequest,
  created: { readonly compartmentId: string },
  move: (details: ChangeCompartmentDetails) => void,
): void {
  const compartmentId = request.text('compartment_id');
  if (compartmentId !== undefined && compartmentId !== created.compartmentId) move({ compartmentId });
}
