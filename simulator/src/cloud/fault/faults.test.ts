import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CloudEvent, jsonLines } from '..';
import { COMPARTMENT, DAY, HOUR, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const busy = { kind: 'error', status: 429, code: 'TooManyRequests', retryAfter: 7 } as const;

test('a fault strikes its operation as often as it says, and then no more', () => {
  const { id } = at.volume();
  at.cloud.faults.add({ ...busy, operation: 'CreateVolumeBackup', count: 2 });
  const backUp = () => at.ashburn.createVolumeBackup({ volumeId: id });
  for (let count = 0; count < 2; count++) {
    expect(refusal(backUp)).toMatchObject({
      status: 429,
      code: 'TooManyRequests',
      retryAfter: 7,
      operation: 'CreateVolumeBackup',
    });
  }
  expect(backUp().lifecycleState).toBe('AVAILABLE');
  expect(at.cloud.faults.list()).toMatchObject([{ id: 'fault-1', struck: 2 }]);
});

test('a fault that never struck is told', () => {
  at.cloud.faults.add({ ...busy, operation: 'DeleteVolume' });
  at.volume();
  expect(at.cloud.faults.unused()).toHaveLength(1);
  at.cloud.faults.clear();
  expect(at.cloud.faults.list()).toEqual([]);
});

test('faults keep to their region, resource, availability domain and window', () => {
  const [one, two] = [at.volume().id, at.volume().id];
  const [from, until] = [at.cloud.clock.now() + HOUR, at.cloud.clock.now() + 2 * HOUR];
  at.cloud.faults.add({ ...busy, resourceId: one, region: 'us-ashburn-1', from, until });
  const read = (id: string) => at.ashburn.getVolume(id).id;
  expect(read(one)).toBe(one);
  at.cloud.clock.advance(HOUR);
  expect(refusal(() => read(one)).status).toBe(429);
  expect(read(two)).toBe(two);
  at.cloud.clock.advance(HOUR);
  expect(read(one)).toBe(one);
  at.cloud.faults.add({ ...busy, availabilityDomain: at.domain });
  expect(refusal(() => read(two)).status).toBe(429);
  const elsewhere = at.domainOf(at.ashburn, 2);
  expect(at.ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain: elsewhere }).lifecycleState).toBe(
    'AVAILABLE',
  );
});

test('an outage of a region is a fault without an operation', () => {
  at.cloud.faults.add({ kind: 'error', status: 503, code: 'ServiceUnavailable', region: 'us-ashburn-1' });
  expect(refusal(() => at.volume())).toMatchObject({ status: 503, message: expect.stringContaining('Fault set') });
  expect(at.volume(50, at.phoenix).lifecycleState).toBe('AVAILABLE');
});

test('an answer may be lost after the work was done', () => {
  at.cloud.faults.add({
    kind: 'error',
    status: 500,
    code: 'InternalServerError',
    operation: 'CreateVolume',
    afterTheWork: true,
    count: 1,
  });
  expect(refusal(() => at.volume()).status).toBe(500);
  expect(at.ashburn.listVolumes({})).toHaveLength(1);
});

test('latency lets virtual time pass', () => {
  at.cloud.faults.add({ kind: 'latency', milliseconds: 5000, operation: 'CreateVolume' });
  expect(at.volume().timeCreated).toBe('2026-01-01T00:00:05.000Z');
});

test('a life cycle is stuck, or ends FAULTY', () => {
  const { id } = at.volume();
  at.cloud.faults.add({ kind: 'stuck', state: 'CREATING', count: 1 });
  const stuck = at.ashburn.createVolumeBackup({ volumeId: id });
  at.cloud.clock.advance(DAY);
  expect(at.ashburn.getVolumeBackup(stuck.id).lifecycleState).toBe('CREATING');
  const { id: other } = at.volume();
  at.cloud.faults.add({ kind: 'faulty', state: 'CREATING' });
  const faulty = at.ashburn.createVolumeBackup({ volumeId: other });
  expect(faulty.lifecycleState).toBe('FAULTY');
  at.ashburn.deleteVolumeBackup(faulty.id);
  at.ashburn.deleteVolume(other);
});

test('a work request fails, with its reason, and the copy is FAULTY', () => {
  const { id } = at.volume();
  const backup = at.ashburn.createVolumeBackup({ volumeId: id });
  at.cloud.faults.add({ kind: 'workRequest', message: 'out of luck' });
  let workRequestId = '';
  const copy = at.ashburn.copyVolumeBackup(
    backup.id,
    { destinationRegion: 'phx' },
    { onHeaders: (headers) => (workRequestId = headers.opcWorkRequestId!) },
  );
  expect(copy.lifecycleState).toBe('FAULTY');
  expect(at.phoenix.getWorkRequest(workRequestId).status).toBe('FAILED');
  expect(at.phoenix.listWorkRequestErrors(workRequestId)).toMatchObject([{ message: 'out of luck' }]);
});

test('chance is decided by a seed: the same faults strike again', () => {
  const pattern = (seed: string) => {
    const cloud = new TestCloud();
    cloud.cloud.faults.add({ ...busy, operation: 'ListVolumes', probability: 0.5, seed });
    return Array.from({ length: 32 }, () => {
      try {
        cloud.ashburn.listVolumes({});
        return '.';
      } catch {
        return 'x';
      }
    }).join('');
  };
  expect(pattern('a')).toBe(pattern('a'));
  expect(pattern('a')).not.toBe(pattern('b'));
  expect(pattern('a')).toMatch(/x.*\.|\..*x/);
});

test('a fault that makes no sense is refused', () => {
  expect(refusal(() => at.cloud.faults.add({ ...busy, count: 0 })).message).toContain('count');
  expect(refusal(() => at.cloud.faults.add({ ...busy, probability: 2 })).message).toContain('from 0 to 1');
});

rule('Oracle, Block Volume Events', 'backups begin and end with an event that says how it went', () => {
  const heard: CloudEvent[] = [];
  const stop = at.cloud.events.listen((event) => heard.push(event));
  const { id } = at.volume();
  const { id: backupId } = at.ashburn.createVolumeBackup({ volumeId: id, displayName: 'nightly' });
  const told = () =>
    heard.map(
      ({ eventType, data }) => `${eventType.split('.').slice(3).join('.')} ${data.additionalDetails.status ?? ''}`,
    );
  expect(told()).toEqual(['createvolumebackup.begin ', 'createvolumebackup.end operationSucceed']);
  expect(heard[1]).toMatchObject({
    region: 'us-ashburn-1',
    data: { resourceId: backupId, resourceName: 'nightly', compartmentId: COMPARTMENT },
  });
  at.cloud.faults.add({ kind: 'faulty', state: 'CREATING' });
  at.ashburn.createVolumeBackup({ volumeId: id });
  expect(told().at(-1)).toBe('createvolumebackup.end operationFailed');
  at.cloud.faults.clear();
  at.ashburn.copyVolumeBackup(backupId, { destinationRegion: 'phx' });
  expect(told().slice(-2)).toEqual(['copyvolumebackup.begin ', 'copyvolumebackup.end operationSucceed']);
  stop();
  at.ashburn.deleteVolumeBackup(backupId);
  expect(told()).toHaveLength(6);
});

chosen('events are kept when somebody wants them kept, and can be asked for by time', () => {
  const { id } = at.volume();
  const bootVolumeId = at.bootVolume().id;
  at.ashburn.createVolumeBackup({ volumeId: id });
  expect(at.cloud.events.list()).toEqual([]);
  at.cloud.events.keep(true);
  at.ashburn.createVolumeBackup({ volumeId: id });
  at.cloud.clock.advance(HOUR);
  at.ashburn.createBootVolumeBackup({ bootVolumeId });
  expect(at.cloud.events.list()).toHaveLength(4);
  const [first] = at.cloud.events.list({ from: at.cloud.clock.now() });
  expect(first.eventType).toBe('com.oraclecloud.blockvolumes.createbootvolumebackup.begin');
  expect(at.cloud.events.list({ until: at.cloud.clock.now() })).toHaveLength(2);
});

test('events are written to a file, one line each', () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'));
  const file = join(folder, 'events.jsonl');
  at.cloud.events.listen(jsonLines(file));
  at.ashburn.createVolumeBackup({ volumeId: at.volume().id });
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CloudEvent);
  expect(lines.map(({ eventType }) => eventType.split('.').at(-1))).toEqual(['begin', 'end']);
  rmSync(folder, { recursive: true });
});
