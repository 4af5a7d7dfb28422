import { survivesKill } from './survives-kill';

test('kill -9 in the middle of 1,000 writes, five times: every acknowledged one is there', async () => {
  await survivesKill(1000, 5);
});
