import { openCloud, type VolumeBackupSchedule } from '../cloud';
import { forecast } from './forecast';
import type { ForecastVolume } from './forecast-model';
import { cloudVolumes } from './from-cloud';
import { examplePrices, readPrices } from './prices';
import { changedGBs, movedGBs, storedGBs } from './sizes';
import { forecastMeetsReality } from './testing/forecast-meets-reality';

const DAY = 86_400_000;
const begin = Date.UTC(2026, 0, 1);

const daily = (days: number): VolumeBackupSchedule => ({
  backupType: 'INCREMENTAL',
  period: 'ONE_DAY',
  retentionSeconds: days * 86_400,
  offsetType: 'STRUCTURED',
  hourOfDay: 2,
  timeZone: 'UTC',
});

const volume = (more: Partial<ForecastVolume> = {}): ForecastVolume => ({
  name: 'root',
  region: 'us-ashburn-1',
  usedGBs: 50,
  policy: { name: 'daily', schedules: [daily(7)], destinationRegion: 'uk-london-1' },
  since: begin,
  existing: [],
  ...more,
});

const options = { from: begin, until: begin + 60 * DAY, dailyChangeGBs: 5 };

describe('a forecast', () => {
  const foreseen = forecast([volume()], options);

  test('tells for each day how many backups there will be in each region', () => {
    expect(foreseen.days).toHaveLength(60);
    expect(foreseen.days[0]).toMatchObject({
      day: '2026-01-01',
      regions: { 'us-ashburn-1': { backups: 1, storedGBs: 50 }, 'uk-london-1': { backups: 1, arrivedGBs: 50 } },
    });
    expect(foreseen.days[30]!.regions['us-ashburn-1']!.backups).toBe(7);
  });

  test('tells the size: one whole backup, and what changed for each further one', () => {
    const { storedGBs: stored, arrivedGBs } = foreseen.days[30]!.regions['uk-london-1']!;
    expect(stored).toBeCloseTo(50 + 6 * 5, 6);
    expect(arrivedGBs).toBeCloseTo(5, 6);
  });

  test('tells the worst recovery point, also for the loss of a region', () => {
    const [{ worst, worstIn }] = foreseen.volumes as [(typeof foreseen.volumes)[0]];
    expect(worst.lossSeconds).toBe(86_400);
    expect(worstIn['uk-london-1']!.lossSeconds).toBe(86_400);
    const late = forecast([volume()], { ...options, copyDelaySeconds: 6 * 3_600 });
    expect(late.volumes[0]!.worst.lossSeconds).toBe(86_400);
    expect(late.volumes[0]!.worstIn['uk-london-1']!.lossSeconds).toBe(86_400 + 6 * 3_600);
  });

  test('tells from when on a region would hold more backups than it may', () => {
    const limited = (mostBackups: number) => forecast([volume()], { ...options, mostBackups }).beyondLimit;
    expect(foreseen.beyondLimit).toEqual([]);
    expect(limited(8)).toEqual([]);
    expect(limited(7)).toMatchObject([
      { region: 'uk-london-1', at: '2026-01-08T02:00:00.000Z', most: 7 },
      { region: 'us-ashburn-1', at: '2026-01-08T02:00:00.000Z' },
    ]);
    expect(limited(2)).toMatchObject([{ at: '2026-01-03T02:00:00.000Z' }, { at: '2026-01-03T02:00:00.000Z' }]);
  });

  test('tells the very start that the cloud refuses for want of room', () => {
    const cloud = openCloud({ start: begin });
    const region = cloud.region('us-ashburn-1');
    const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaexample';
    const availabilityDomain = region.listAvailabilityDomains({ compartmentId })[0]!.name;
    const policy = region.createVolumeBackupPolicy({ compartmentId, schedules: [daily(7)] });
    const { id } = region.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 50, backupPolicyId: policy.id });
    for (const most of [3, 7]) {
      cloud.limits.set('backup-count', most);
      const { beyondLimit } = forecast(cloudVolumes(cloud), {
        ...options,
        from: cloud.clock.now(),
        mostBackups: cloud.limits.of('backup-count'),
      });
      const before = region.listUnusedSlots(id).length;
      cloud.clock.advance(12 * DAY);
      expect(region.listUnusedSlots(id)[before]!.time).toBe(beyondLimit[0]!.at);
    }
  });

  test('tells what a month costs', () => {
    const prices = { ...examplePrices, storagePerGBMonth: 1, transferPerGB: 10, freeTransferGBs: 0 };
    const [january] = forecast([volume()], options, prices).months;
    expect(january!.month).toBe('2026-01');
    // 31 days of 80 GB in each of two regions, less while the first week fills up.
    expect(january!.storageCost).toBeCloseTo((2 * (24 * 80 + 75 + 70 + 65 + 60 + 55 + 50 + 80)) / (365 / 12), 6);
    expect(january!.transferCost).toBeCloseTo((50 + 30 * 5) * 10, 6);
  });

  test('of a volume without a policy has only what is there', () => {
    const there = { region: 'us-ashburn-1', taken: begin - DAY, from: begin - DAY, isCopy: false };
    const alone = forecast([volume({ policy: undefined, existing: [there] })], options);
    expect(alone.days.at(-1)!.regions).toEqual({ 'us-ashburn-1': { backups: 1, storedGBs: 50, arrivedGBs: 0 } });
    expect(alone.volumes[0]!.worst.lossSeconds).toBe(61 * 86_400);
    expect(forecast([volume({ policy: undefined })], options).volumes[0]!.worst.lossSeconds).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('of no time has no days', () => {
    expect(forecast([volume()], { ...options, until: begin }).days).toEqual([]);
  });
});

test('what is foreseen for random policies is what comes', () => {
  forecastMeetsReality(120, 12);
});

describe('the sizes', () => {
  const model = { usedGBs: 50, dailyChangeGBs: 5 };
  const at = (day: number) => ({ region: 'r', taken: begin + day * DAY, from: begin + day * DAY, isCopy: false });

  test('count a block that changes again once', () => {
    expect(changedGBs(model, DAY)).toBeCloseTo(5);
    expect(changedGBs(model, 2 * DAY)).toBeCloseTo(50 * (1 - 0.9 ** 2));
    expect(changedGBs(model, 1000 * DAY)).toBeCloseTo(50);
    expect(changedGBs({ usedGBs: 5, dailyChangeGBs: 9 }, DAY)).toBe(5);
    expect(changedGBs({ usedGBs: 0, dailyChangeGBs: 1 }, DAY)).toBe(0);
  });

  test('of what stands move to the next backup when an older one expires', () => {
    expect(storedGBs(model, [at(0), at(1), at(2)])).toBeCloseTo(60);
    expect(storedGBs(model, [at(0), at(2)])).toBeCloseTo(50 + 50 * (1 - 0.9 ** 2));
    expect(storedGBs(model, [])).toBe(0);
  });

  test('of a copy are what the other region lacks', () => {
    expect(movedGBs(model, at(3), [])).toBe(50);
    expect(movedGBs(model, at(3), [at(1), at(2), at(3)])).toBeCloseTo(5);
  });

  test('agree with what a cloud stores when blocks change as foreseen', () => {
    const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
    const cloud = openCloud();
    const region = cloud.region('us-ashburn-1');
    const { id } = region.createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', sizeInGBs: 50 });
    const device = region.blockDevice(id);
    device.write(0, Buffer.alloc(20 * 2 ** 20, 1));
    const first = region.createVolumeBackup({ volumeId: id });
    device.write(0, Buffer.alloc(2 * 2 ** 20, 2));
    const second = region.createVolumeBackup({ volumeId: id });
    const stored = [first, second].map((backup) => region.getVolumeBackup(backup.id).uniqueSizeInMbs);
    cloud.close();
    expect(stored).toEqual([20, 2]);
    expect(storedGBs({ usedGBs: 20, dailyChangeGBs: 2 }, [at(0), at(1)])).toBeCloseTo(20 + 2);
  });
});

describe('the table of prices', () => {
  test('may be replaced as a whole or in part', () => {
    expect(readPrices('{"currency":"EUR","storagePerGBMonth":0.03}')).toEqual({
      ...examplePrices,
      currency: 'EUR',
      storagePerGBMonth: 0.03,
    });
  });

  test.each([
    ['prices', 'is not JSON'],
    ['{"transferPerGB":-1}', 'The price transferPerGB is -1'],
    ['{"storagePerGBMonth":"a lot"}', 'The price storagePerGBMonth is "a lot"'],
  ])('%j is refused', (text, message) => {
    expect(() => readPrices(text)).toThrow(message);
  });
});
