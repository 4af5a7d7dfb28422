import { runProcesses } from './run-processes';

test('four processes, killed now and then, leave what their log says', async () => {
  const { operations, kills, problems } = await runProcesses(5, 1200);
  expect(problems).toEqual([]);
  expect(operations).toBeGreaterThan(50);
  expect(kills).toBeGreaterThan(5);
});
