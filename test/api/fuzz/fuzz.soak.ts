import { fuzzEveryOperation } from './fuzz';

test.each([1, 2, 3, 4, 5])('every operation withstands 1,000 requests of seed %i', (seed) => {
  expect(fuzzEveryOperation(1000, seed).strange.slice(0, 20)).toEqual([]);
});
