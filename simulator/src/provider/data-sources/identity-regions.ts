import { text } from '../schema/declare';
import { computed } from '../schema/traits';
import { listing } from './listing';

export const identityRegions = listing({
  arguments: {},
  result: 'regions',
  item: { key: text(computed), name: text(computed) },
  list: (region) => region.listRegions(),
});
