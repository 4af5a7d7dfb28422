import { runBags } from './property-bags-run';

const ROUNDS = 10;

test.each(Array.from({ length: ROUNDS }, (_, round) => round))('30 random properties, round %i', (round) => {
  const outcomes = runBags(round, 30);
  expect(outcomes).toHaveLength(30);
  expect(outcomes).toContain(undefined);
});
