import { TenUsers } from './testing/ten-users';

const SEEDS = (process.env.DRYDOCK_SOAK_SEEDS ?? 'one,two,three').split(',');

test.each(SEEDS)('ten users for a year, seed %s', (seed) => {
  const users = new TenUsers(seed, seed.length % 2 === 1 ? 'instant' : 'realistic');
  users.live(365, 40, 10);
  expect(users.account()).toContain('release');
});
