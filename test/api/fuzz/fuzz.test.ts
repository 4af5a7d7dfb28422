import { fuzzEveryOperation } from './fuzz';

test('every operation answers whatever it is asked as Oracle would, and never fails', () => {
  const { statuses, strange } = fuzzEveryOperation(30, 8);
  expect(strange.slice(0, 20)).toEqual([]);
  // Neither refuses everything nor takes everything.
  expect(statuses[200]).toBeGreaterThan(100);
  expect(statuses[400]).toBeGreaterThan(100);
  expect(statuses[404]).toBeGreaterThan(50);
});
