import { withstandsLoad } from './withstands-load';

test('64 clients at once for a minute: no error, nothing lost, state equal to the model', async () => {
  expect(await withstandsLoad(60)).toBeGreaterThan(3000);
});
