import { runBags } from './property-bags-run';

test('random properties are refused by a catalogued problem, or apply with nothing left to do', () => {
  const outcomes = runBags(20_261_122, 16);
  expect(outcomes.filter((code) => code === undefined).length).toBeGreaterThan(3);
  expect(new Set(outcomes).size).toBeGreaterThan(3);
});
