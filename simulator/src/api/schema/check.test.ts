import { chosen, rule, unknown } from '../../cloud/testing/rule';
import { RequestError } from '../errors';
import { checkAgainst } from './check';

const refusalOf = (work: () => unknown): RequestError => {
  try {
    work();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

const model = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const create = (body: unknown) => checkAgainst(model('CreateBootVolumeDetails'), body, '');

const compartmentId = 'ocid1.compartment.oc1..aaaa';
const good = { compartmentId, sourceDetails: { type: 'bootVolumeBackup', id: 'ocid1.bootvolumebackup.oc1.iad.ab' } };

test('lets through what fits', () => {
  const body = { ...good, sizeInGBs: 60, freeformTags: { a: '1' }, definedTags: { n: { k: { any: ['thing'] } } } };
  expect(create(body)).toEqual({ value: body, withoutEffect: [] });
});

rule('Oracle, REST APIs', 'a null field means to leave alone', () => {
  expect(create({ ...good, displayName: null }).value).toEqual(good);
});

test('a null in place of a mandatory field is a missing one', () => {
  expect(refusalOf(() => create({ ...good, compartmentId: null }))).toMatchObject({
    status: 400,
    code: 'MissingParameter',
    message: 'compartmentId is missing. Give it.',
  });
});

test.each([
  ['text for a number', { ...good, sizeInGBs: '60' }, 'sizeInGBs is "60", expected a whole number.'],
  ['a fraction', { ...good, sizeInGBs: 1.5 }, 'sizeInGBs is 1.5, expected a whole number.'],
  [
    'a number beyond 2^53',
    { ...good, sizeInGBs: 2 ** 60 },
    'sizeInGBs is 1152921504606847000, expected a whole number.',
  ],
  ['a number for text', { ...good, displayName: 7 }, 'displayName is 7, expected a string.'],
  ['text for true', { ...good, isAutoTuneEnabled: 'yes' }, 'isAutoTuneEnabled is "yes", expected true or false.'],
  ['an object for a list', { ...good, autotunePolicies: {} }, 'autotunePolicies is an object, expected a list.'],
  ['a list for an object', { ...good, sourceDetails: [] }, 'sourceDetails is a list, expected an object.'],
  ['a wrong tag', { ...good, freeformTags: { a: 1 } }, 'freeformTags.a is 1, expected a string.'],
  ['a list as body', [], 'The body is a list, expected an object.'],
  ['null as body', null, 'The body is null, expected an object.'],
])('refuses %s', (_, body, message) => {
  expect(refusalOf(() => create(body))).toMatchObject({ status: 400, code: 'InvalidParameter', message });
});

unknown(
  'What does the API answer to a field that no model of Oracle has?',
  'it refuses it with 400, and tells its path',
  () => {
    const refusal = refusalOf(() => create({ ...good, sourceDetails: { ...good.sourceDetails, identifier: 'x' } }));
    expect(refusal.message).toBe('sourceDetails.identifier is no field of this request. Expected: type, id.');
  },
);

chosen("a field of Oracle's models that does nothing here is taken, and named in the answer", () => {
  const body = { availabilityDomain: 'x', compartmentId, agentConfig: { isMonitoringDisabled: true } };
  expect(checkAgainst(model('LaunchInstanceDetails'), body, '')).toEqual({
    value: { availabilityDomain: 'x', compartmentId },
    withoutEffect: ['agentConfig'],
  });
});

test('a union is told apart by its discriminator', () => {
  const refused = (sourceDetails: unknown) => refusalOf(() => create({ compartmentId, sourceDetails }));
  expect(refused({ id: 'x' })).toMatchObject({ code: 'MissingParameter' });
  expect(refused({ type: 'floppy', id: 'x' }).message).toBe(
    'sourceDetails.type is "floppy", expected one of bootVolume, bootVolumeBackup, bootVolumeBackupDelta, bootVolumeReplica.',
  );
  expect(refused({ type: 'bootVolumeBackupDelta', firstBackupId: 'x' }).message).toBe(
    'sourceDetails.secondBackupId is missing. Give it.',
  );
});

test('a name that would reach the prototype is refused', () => {
  const body = JSON.parse(`{"compartmentId":"x","freeformTags":{"__proto__":"y"}}`);
  expect(refusalOf(() => create({ ...good, ...body })).message).toBe(
    'freeformTags.__proto__ cannot be used as a name.',
  );
});

test('shows no more of a long value than helps', () => {
  const refusal = refusalOf(() => create({ ...good, sizeInGBs: 'x'.repeat(10_000) }));
  expect(refusal.message.length).toBeLessThan(150);
});
