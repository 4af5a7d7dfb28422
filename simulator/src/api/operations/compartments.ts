import type { Compartment, CreateCompartmentDetails, UpdateCompartmentDetails } from '../../cloud/model';
import type { ListCompartmentsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const compartment = shape<Compartment>('Compartment');

export const compartments: readonly Operation[] = [
  operation({
    operation: 'CreateCompartment',
    method: 'POST',
    path: '/compartments',
    body: shape<CreateCompartmentDetails>('CreateCompartmentDetails'),
    answer: compartment,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createCompartment(body, context),
  }),
  operation({
    operation: 'ListCompartments',
    method: 'GET',
    path: '/compartments',
    query: shape<ListCompartmentsQuery>('ListCompartmentsQuery'),
    answer: compartment,
    list: true,
    handle: (region, { query, context }) => region.listCompartments(query, context),
  }),
  operation({
    operation: 'GetCompartment',
    method: 'GET',
    path: '/compartments/{compartmentId}',
    answer: compartment,
    handle: (region, { path, context }) => region.getCompartment(path.compartmentId, context),
  }),
  operation({
    operation: 'UpdateCompartment',
    method: 'PUT',
    path: '/compartments/{compartmentId}',
    body: shape<UpdateCompartmentDetails>('UpdateCompartmentDetails'),
    answer: compartment,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateCompartment(path.compartmentId, body, context),
  }),
  operation({
    operation: 'DeleteCompartment',
    method: 'DELETE',
    path: '/compartments/{compartmentId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteCompartment(path.compartmentId, context),
  }),
];
