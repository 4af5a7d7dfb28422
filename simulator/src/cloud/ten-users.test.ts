import { TenUsers } from './testing/ten-users';

test.each(['instant', 'realistic'] as const)(
  'ten users for two weeks at %s pace: nothing protected goes, nothing expired stays, every backup keeps its content',
  (pace) => {
    const users = new TenUsers(`weeks ${pace}`, pace);
    users.live(15, 24, 5);
    for (const deed of [
      'create',
      'write',
      'back up',
      'restore',
      'clone',
      'copy',
      'resize',
      'delete backup refused',
      'assign',
      'group',
    ]) {
      expect(users.account()).toContain(deed);
    }
  },
);
