import { coreBootVolumeMembers } from '../resources/core-boot-volume';
import { coreVolumeBackupPolicyMembers } from '../resources/core-volume-backup-policy';
import { text } from '../schema/declare';
import { json } from '../schema/traits';
import { mapOf, UNKNOWN } from '../values/value';
import { fromModel } from './from-json';
import { jsonName } from './json-name';
import { mergeModel } from './merge-model';
import { flattenTags, nestTags } from './tags';
import { timeText } from './time-text';
import { toJson } from './to-json';

describe('names in Oracle’s JSON', () => {
  it.each([
    ['display_name', 'displayName'],
    ['size_in_gbs', 'sizeInGBs'],
    ['size_in_mbs', 'sizeInMBs'],
    ['vpus_per_gb', 'vpusPerGB'],
    ['memory_in_gbs', 'memoryInGBs'],
    ['state', 'lifecycleState'],
    ['xrc_kms_key_id', 'xrcKmsKeyId'],
  ])('%s is %s', (name, expected) => expect(jsonName(name, text())).toBe(expected));

  it('are as declared where they follow no rule', () => {
    expect(jsonName('unique_size_in_mbs', text(json('uniqueSizeInMbs')))).toBe('uniqueSizeInMbs');
  });
});

describe('times', () => {
  // Go, time.Time.String: zeros at the end of the fraction are not written.
  it.each([
    ['2022-07-28T16:09:30.123Z', '2022-07-28 16:09:30.123 +0000 UTC'],
    ['2022-07-28T16:09:30.120Z', '2022-07-28 16:09:30.12 +0000 UTC'],
    ['2022-07-28T16:09:30.000Z', '2022-07-28 16:09:30 +0000 UTC'],
    ['2022-07-28T16:09:30Z', '2022-07-28 16:09:30 +0000 UTC'],
  ])('%s are kept as %s', (rfc3339, expected) => expect(timeText(rfc3339)).toBe(expected));
});

describe('defined tags', () => {
  it('are one map here and a map of maps in the service', () => {
    const flat = mapOf([
      ['Ops.Owner', 'x'],
      ['Ops.Cost', '1'],
      ['Other.__proto__', 'y'],
    ]);
    const nested = nestTags(flat);
    expect(Object.keys(nested)).toEqual(['Ops', 'Other']);
    expect(flattenTags(nested)).toEqual(flat);
  });

  it.each(['Owner', 'a.b.c', '.b', 'a.'])('cannot be named %j', (name) => {
    expect(() => nestTags(mapOf([[name, 'x']]))).toThrow('invalid key structure found');
  });
});

describe('details of a request', () => {
  it('leave out what is null, unknown, empty, or only the cloud’s to give', () => {
    const values = mapOf([
      ['display_name', 'a'],
      ['kms_key_id', ''],
      ['compartment_id', UNKNOWN],
      ['vpus_per_gb', null],
      ['size_in_gbs', '0060'],
      ['freeform_tags', mapOf([['a', 'b']])],
      [
        'boot_volume_replicas',
        [
          mapOf([
            ['availability_domain', 'AD-2'],
            ['boot_volume_replica_id', 'x'],
          ]),
        ],
      ],
      [
        'source_details',
        [
          mapOf([
            ['type', 'BOOTVOLUME'],
            ['id', 'ocid1'],
          ]),
        ],
      ],
    ]);
    expect(toJson(values, coreBootVolumeMembers)).toEqual({
      displayName: 'a',
      sizeInGBs: 60,
      freeformTags: { a: 'b' },
      bootVolumeReplicas: [{ availabilityDomain: 'AD-2' }],
      sourceDetails: { type: 'bootVolume', id: 'ocid1' },
    });
  });

  it('leave out the day and hour that stand for none, and keep hour 0', () => {
    const schedule = (hour: number) => [
      mapOf([
        ['period', 'ONE_DAY'],
        ['day_of_month', -1],
        ['hour_of_day', hour],
      ]),
    ];
    const json = (hour: number) => toJson({ schedules: schedule(hour) }, coreVolumeBackupPolicyMembers);
    expect(json(-1)).toEqual({ schedules: [{ period: 'ONE_DAY' }] });
    expect(json(0)).toEqual({ schedules: [{ period: 'ONE_DAY', hourOfDay: 0 }] });
  });
});

describe('an answer of the cloud', () => {
  it('is written over the state; what it lacks stays, blocks become empty', () => {
    const state = mapOf([
      ['xrc_kms_key_id', 'key'],
      ['source_details', ['x']],
      ['size_in_gbs', '1'],
    ]);
    const merged = mergeModel(state, { sizeInGBs: 50, systemTags: {} }, coreBootVolumeMembers);
    expect(merged).toMatchObject({ xrc_kms_key_id: 'key', size_in_gbs: '50', source_details: [], system_tags: {} });
  });

  it('gives every attribute of a data source a value: lists that it lacks are empty, days are -1', () => {
    const policy = fromModel({ schedules: [{ period: 'ONE_DAY' }] }, coreVolumeBackupPolicyMembers);
    expect(policy).toMatchObject({
      display_name: null,
      schedules: [{ period: 'ONE_DAY', day_of_month: -1, retention_period: [], offset_type: null }],
    });
  });
});
