import { openCloud } from '../../cloud';
import type { ResourceType } from '../resources/resource-type';
import { mapOf } from '../values/value';
import { durationSeconds } from './duration';
import { ResourceRequest } from './resource-request';
import { retryingRegion } from './retrying-region';
import { createResource, deleteResource, readResource } from './run-resource';
import { type Model, waitFor } from './wait';

const cloud = openCloud({ pace: 'realistic' });
afterAll(() => cloud.close());

const request = new ResourceRequest(cloud, 'us-ashburn-1', {}, mapOf([['id', 'x']]), null, 'x', 60, true);
const wait = { pending: ['PROVISIONING'], target: ['AVAILABLE'] };

describe('durations of timeouts', () => {
  it.each([
    ['20m', 1200],
    ['1h30m', 5400],
    ['1.5s', 1.5],
    ['250ms', 0.25],
    ['0', 0],
  ])('%s', (text, seconds) => expect(durationSeconds(text)).toBe(seconds));

  it.each(['', '20', 'm', '20 m', '-5m', '1x'])('%j is none', (text) => {
    expect(() => durationSeconds(text)).toThrow('time: invalid duration');
  });
});

describe('waiting for a state', () => {
  it('that never comes ends in the time that was given', () => {
    const get = () => ({ id: 'x', lifecycleState: 'PROVISIONING' });
    expect(() => waitFor(request, get, wait, 'creation', 'Core Volume')).toThrow(
      /^Operation Timeout\n[\s\S]*last state: 'PROVISIONING', timeout: 60s/,
    );
  });

  it('ends at once where another was not expected', () => {
    const get = () => ({ id: 'x', lifecycleState: 'FAULTY' });
    expect(() => waitFor(request, get, wait, 'update', 'Core Volume')).toThrow(
      'During update, Terraform expected the resource to reach state(s): AVAILABLE, but the service reported unexpected state: FAULTY.',
    );
  });
});

describe('a resource', () => {
  const model: Model = { id: 'x', lifecycleState: 'FAULTY' };
  const type = (parts: Partial<ResourceType>): ResourceType => ({
    members: {},
    timeouts: {},
    create: () => model,
    get: () => model,
    delete: () => undefined,
    ...parts,
  });

  it('that was created and then failed is kept, with the error', () => {
    const { state, error } = createResource(type({ created: wait }), request, 'Core Volume');
    expect(state).toEqual({ id: 'x' });
    expect(String(error)).toContain('unexpected state: FAULTY');
  });

  it('that ended is gone for a read; one that fails otherwise is an error', () => {
    const ended = type({ deleted: { pending: [], target: ['FAULTY'] } });
    expect(readResource(ended, request)).toBeNull();
    const broken = type({
      get: () => {
        throw new Error('broken');
      },
    });
    expect(() => readResource(broken, request)).toThrow('broken');
    expect(() => deleteResource(type({ delete: broken.get as unknown as () => void }), request, '')).toThrow('broken');
  });

  it('that is gone before it is deleted is deleted', () => {
    const gone = type({ delete: () => cloud.region('us-ashburn-1').deleteVolume('ocid1.volume.oc1.iad.abuwcljrgone') });
    expect(() => deleteResource(gone, request, '')).not.toThrow();
  });
});

describe('a conflict', () => {
  it('that passes is waited out; one that does not is an error at once', () => {
    const region = retryingRegion(cloud, 'us-ashburn-1');
    const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaretry';
    const [{ name: availabilityDomain }] = region.listAvailabilityDomains({ compartmentId });
    const volume = region.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 50 });
    expect(volume.lifecycleState).toBe('PROVISIONING');
    const before = cloud.clock.now();
    region.updateVolume(volume.id, { sizeInGBs: 60 });
    region.deleteVolume(volume.id);
    expect(cloud.clock.now()).toBeGreaterThan(before);
    const later = cloud.clock.now();
    expect(() => region.getVolume('ocid1.volume.oc1.iad.abuwcljrabsent')).toThrow('not found');
    expect(cloud.clock.now()).toBe(later);
  });
});
