import type { AutotunePolicy } from '../model';
import { COMPARTMENT, DAY, HOUR, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

const SOURCE = 'Oracle, Detached Volume Performance Autotuning';
const DETACHED: AutotunePolicy = { autotuneType: 'DETACHED_VOLUME' };

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const create = (autotunePolicies: AutotunePolicy[] = [DETACHED], source?: string) =>
  at.ashburn.createVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domain,
    vpusPerGB: 20,
    autotunePolicies,
    ...(source && { sourceDetails: { type: 'volume', id: source } }),
  }).id;
const tuned = (id: string) => at.ashburn.getVolume(id).autoTunedVpusPerGB;
const pass = (milliseconds: number) => at.cloud.clock.advance(milliseconds);

rule(SOURCE, '14 days after it was detached a volume is at Lower Cost, and attached again at its default', () => {
  const { instance } = at.launch();
  const id = create();
  const attach = () => at.ashburn.attachVolume({ type: 'paravirtualized', instanceId: instance.id, volumeId: id });
  const attachment = attach();
  pass(30 * DAY);
  expect(tuned(id)).toBe(20);
  at.ashburn.detachVolume(attachment.id);
  pass(14 * DAY - 1);
  expect(tuned(id)).toBe(20);
  pass(1);
  expect(tuned(id)).toBe(0);
  expect(at.ashburn.getVolume(id).vpusPerGB).toBe(20);
  attach();
  expect(tuned(id)).toBe(20);
});

rule(SOURCE, 'a boot volume is tuned too, 14 days after its instance let go of it', () => {
  const { id } = at.bootVolume();
  at.ashburn.updateBootVolume(id, { autotunePolicies: [DETACHED] });
  pass(14 * DAY);
  expect(at.ashburn.getBootVolume(id)).toMatchObject({ vpusPerGB: 10, autoTunedVpusPerGB: 0 });
  at.launchFrom(at.ashburn, id);
  expect(at.ashburn.getBootVolume(id).autoTunedVpusPerGB).toBe(10);
});

rule(SOURCE, 'of a volume that is detached already the 14 days begin when tuning is enabled', () => {
  const id = create([]);
  pass(100 * DAY);
  expect(at.ashburn.getVolume(id)).not.toHaveProperty('autoTunedVpusPerGB');
  at.ashburn.updateVolume(id, { autotunePolicies: [DETACHED] });
  pass(14 * DAY - HOUR);
  at.ashburn.updateVolume(id, { displayName: 'renamed', autotunePolicies: [DETACHED] });
  expect(tuned(id)).toBe(20);
  pass(HOUR);
  expect(tuned(id)).toBe(0);
});

rule(SOURCE, 'tuning that is disabled ends right away', () => {
  const id = create();
  pass(14 * DAY);
  expect(tuned(id)).toBe(0);
  at.ashburn.updateVolume(id, { isAutoTuneEnabled: false });
  expect(at.ashburn.getVolume(id)).not.toHaveProperty('autoTunedVpusPerGB');
});

rule(SOURCE, 'another default leaves a volume at Lower Cost until it is attached', () => {
  const id = create();
  pass(14 * DAY);
  at.ashburn.updateVolume(id, { vpusPerGB: 30 });
  expect(at.ashburn.getVolume(id)).toMatchObject({ vpusPerGB: 30, autoTunedVpusPerGB: 0 });
});

rule(SOURCE, 'the 14 days of a clone are its own', () => {
  const source = create();
  pass(14 * DAY);
  const clone = create([DETACHED], source);
  expect([tuned(source), tuned(clone)]).toEqual([0, 20]);
  pass(14 * DAY);
  expect(tuned(clone)).toBe(0);
});

chosen('nothing puts load on a volume: performance-based tuning keeps it at its default', () => {
  const id = create([{ autotuneType: 'PERFORMANCE_BASED', maxVpusPerGB: 60 }]);
  pass(100 * DAY);
  expect(tuned(id)).toBe(20);
});
