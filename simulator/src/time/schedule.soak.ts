import { startsAgree, usesAgree } from './testing/agreement';

test('starts agree with a walk through every quarter of an hour, a thousand times', () => {
  startsAgree(1000);
});

test('what is used agrees with sorting each day by hand, a thousand times', () => {
  usesAgree(1000);
});
