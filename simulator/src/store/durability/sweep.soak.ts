import { SCENARIOS } from './scenarios';
import { sweep } from './sweep';

const MODES = ['nothing', 'unsynced', 'half'] as const;

test('a power cut at any step of any operation, losing nothing, all or half of what was not synced', () => {
  let cutPoints = 0;
  const losses: string[] = [];
  for (const scenario of SCENARIOS) {
    for (const lose of MODES) {
      const result = sweep(scenario, lose);
      cutPoints += result.cutPoints;
      losses.push(...result.losses);
    }
  }
  process.stdout.write(`power cuts: ${cutPoints} cut points tried, ${losses.length} losses\n`);
  expect(losses).toEqual([]);
  expect(cutPoints).toBeGreaterThan(SCENARIOS.length * MODES.length);
});
