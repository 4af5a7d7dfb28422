import { TenUsers } from './testing/ten-users';

const SEEDS = (process.env.DRYDOCK_SOAK_SEEDS ?? 'one,two').split(',');

test.each(SEEDS.map((seed, index) => [seed, index % 2 === 0 ? 'instant' : 'realistic'] as const))(
  'ten users for a year, seed %s, at %s pace',
  (seed, pace) => {
    const users = new TenUsers(seed, pace);
    users.live(365, 40, 10);
    expect(users.account()).toContain('release');
  },
);
