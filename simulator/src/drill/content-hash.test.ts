import { openCloud } from '../cloud';
import { contentHash } from './content-hash';

const cloud = openCloud();
afterAll(() => cloud.close());
const region = cloud.region('us-ashburn-1');

function device(sizeInGBs = 50) {
  const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
  const { id } = region.createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', sizeInGBs });
  return region.blockDevice(id);
}

/** Of a device as it is now. */
function hashOf(ofDevice: ReturnType<typeof device>): string {
  const work = contentHash(ofDevice);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const filled = (...parts: readonly (readonly [number, string])[]) => {
  const made = device();
  for (const [offset, text] of parts) made.write(offset, Buffer.from(text));
  return hashOf(made);
};

describe('the hash of a content', () => {
  test('is the same for the same bytes, however they came there', () => {
    expect(filled([0, 'one'], [1e9, 'two'])).toBe(filled([1e9, 'two'], [0, 'o'], [1, 'ne']));
  });

  test('is another when a byte differs, or is elsewhere', () => {
    const hashes = [filled([0, 'one']), filled([0, 'onf']), filled([1, 'one']), filled([4096, 'one']), filled()];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('does not mind zeros that were written, nor a larger volume', () => {
    const plain = filled([0, 'one']);
    const larger = device(60);
    larger.write(0, Buffer.from('one'));
    larger.write(8 * 2 ** 20, Buffer.alloc(64 * 1024));
    expect(hashOf(larger)).toBe(plain);
  });

  test('tells how far it is', () => {
    const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
    const { id } = region.createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', sizeInGBs: 50 });
    region.blockDevice(id).write(0, Buffer.alloc(20 * 2 ** 20, 7));
    const steps = [...contentHash(region.blockDevice(id))];
    expect(steps.at(-1)).toEqual({ done: 20 * 2 ** 20, total: 20 * 2 ** 20 });
    expect(steps).toHaveLength(3);
  });
});
