import { runProcesses } from './run-processes';

test('four processes for a minute, killed all the time, leave what their log says', async () => {
  const { operations, kills, problems } = await runProcesses(60, 900);
  process.stdout.write(`processes: ${operations} operations, ${kills} kills, ${problems.length} problems\n`);
  expect(problems).toEqual([]);
  expect(operations).toBeGreaterThan(500);
});
