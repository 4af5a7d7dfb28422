import { SCENARIOS } from './scenarios';
import { sweep } from './sweep';

const NEVER_WRITES_BLOCKS = ['create a volume', 'discard', 'resize', 'clone', 'restore'];

describe('a power cut at any step loses nothing acknowledged', () => {
  test.each(SCENARIOS)('$name', (scenario) => {
    const { cutPoints, losses } = sweep(scenario, 'unsynced');
    expect(losses).toEqual([]);
    expect(cutPoints).toBeGreaterThanOrEqual(NEVER_WRITES_BLOCKS.includes(scenario.name) ? 1 : 2);
  });
});
