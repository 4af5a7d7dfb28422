import { openCloud } from '../../simulator/src/cloud';
import { openPlaceInProcess } from './in-process';
import { makeVolume } from './seed';

const place = openPlaceInProcess();
makeVolume(place.home);

test('drydock forecast warns of the instant from which on a region would hold more backups than it may', async () => {
  const asked = ['forecast', '--policy', 'silver', '--for', '60d'];
  expect((await place.run(...asked)).stderr).toBe('');
  const cloud = openCloud({ home: place.home });
  cloud.limits.set('backup-count', 3);
  cloud.close();
  const { status, stderr } = await place.run(...asked);
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^Warning: under silver, us-ashburn-1 would hold more than 3 backups, its limit backup-count, from 2026-\d\d-\d\dT\d\d:00:00\.000Z on\. Backups fail then, which this forecast does not show\.\n$/,
  );
  const [{ forecast }] = await place.json<[{ forecast: { beyondLimit: unknown } }]>(...asked);
  expect(forecast.beyondLimit).toEqual([{ region: 'us-ashburn-1', at: expect.stringMatching(/^2026-/), most: 3 }]);
});
