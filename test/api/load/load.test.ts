import { withstandsLoad } from './withstands-load';

test('64 clients at once: no error, nothing lost, state equal to the model', async () => {
  expect(await withstandsLoad(2)).toBeGreaterThan(64);
});
