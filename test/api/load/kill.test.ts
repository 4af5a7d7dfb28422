import { survivesKill } from './survives-kill';

test('kill -9 in the middle of writes: every acknowledged one is there', async () => {
  await survivesKill(100, 1);
});
