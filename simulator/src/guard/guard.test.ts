import { type PlanDocument, readPlan } from '../plan';
import { guard } from '.';

const volumeId = 'ocid1.bootvolume.oc1.iad.abuwcljrone';
const otherId = 'ocid1.bootvolume.oc1.iad.abuwcljrtwo';

interface Planned {
  before?: object;
  after?: object;
  actions?: string[];
  references?: Record<string, string[]>;
}

/** A plan of resources by address; by default what is on both sides stays as it is. */
function plan(resources: Record<string, Planned>): PlanDocument {
  const entries = Object.entries(resources).map(([address, planned]) => ({ address, ...planned }));
  return readPlan(
    JSON.stringify({
      format_version: '1.2',
      planned_values: {},
      resource_changes: entries.map(({ address, before = null, after = null, actions }) => ({
        address,
        mode: 'managed',
        type: address.split('.')[0],
        name: address.split('.')[1],
        change: { before, after, actions: actions ?? defaultActions(before, after) },
      })),
      configuration: {
        root_module: {
          resources: entries.map(({ address, references = {} }) => ({
            address,
            expressions: Object.fromEntries(
              Object.entries(references).map(([argument, found]) => [argument, { references: found }]),
            ),
          })),
        },
      },
    }),
  );
}

function defaultActions(before: object | null, after: object | null): string[] {
  if (!before) return ['create'];
  if (!after) return ['delete'];
  return [JSON.stringify(before) === JSON.stringify(after) ? 'no-op' : 'update'];
}

const rules = (document: PlanDocument, options = {}) =>
  guard(document, options).map(({ rule, address }) => `${rule} ${address}`);

const kept = (values: object): Planned => ({ before: values, after: values });
const backup = { boot_volume_id: volumeId, state: 'AVAILABLE' };
const replaced = (values: object): Planned => ({ before: values, after: values, actions: ['delete', 'create'] });

describe('the last good backup', () => {
  test('must not be deleted', () => {
    const found = guard(plan({ 'oci_core_boot_volume_backup.only': { before: backup } }));
    expect(found.map(({ rule }) => rule)).toContain('last-backup-deleted');
    expect(found[0]!.what).toBe(`The plan deletes the last good backup of ${volumeId}.`);
  });

  test('must not be replaced, unless the new one is there first', () => {
    const address = 'oci_core_boot_volume_backup.only';
    expect(rules(plan({ [address]: replaced(backup) }))).toContain(`last-backup-deleted ${address}`);
    const beforehand = { before: backup, after: backup, actions: ['create', 'delete'] };
    expect(rules(plan({ [address]: beforehand }))).toEqual([]);
  });

  test('may go while another of the same volume stays, and that one must be good', () => {
    const gone = { 'oci_core_boot_volume_backup.old': { before: backup } };
    expect(rules(plan({ ...gone, 'oci_core_boot_volume_backup.new': kept(backup) }))).toEqual([]);
    const faulty = kept({ ...backup, state: 'FAULTY' });
    expect(rules(plan({ ...gone, 'oci_core_boot_volume_backup.new': faulty }))).toHaveLength(1);
    const ofAnother = kept({ ...backup, boot_volume_id: otherId });
    expect(rules(plan({ ...gone, 'oci_core_boot_volume_backup.new': ofAnother }))).toHaveLength(1);
  });

  test('is not saved by one that is only about to be made', () => {
    const document = plan({
      'oci_core_boot_volume_backup.old': { before: backup },
      'oci_core_boot_volume_backup.new': { after: { boot_volume_id: volumeId } },
    });
    expect(rules(document)).toEqual(['last-backup-deleted oci_core_boot_volume_backup.old']);
  });
});

describe('a volume that goes', () => {
  const volume = { id: volumeId };

  test('must leave a backup behind', () => {
    expect(rules(plan({ 'oci_core_boot_volume.root': { before: volume } }))).toEqual([
      'volume-lost oci_core_boot_volume.root',
    ]);
    expect(
      rules(plan({ 'oci_core_boot_volume.root': { before: volume }, 'oci_core_boot_volume_backup.b': kept(backup) })),
    ).toEqual([]);
  });

  test('must leave a backup behind when it is replaced, too', () => {
    const document = plan({ 'oci_core_boot_volume.root': replaced(volume) });
    expect(rules(document)).toContain('volume-lost oci_core_boot_volume.root');
  });

  test('may be the boot volume of an instance', () => {
    const instance = { id: 'ocid1.instance.oc1.iad.x', boot_volume_id: volumeId };
    expect(rules(plan({ 'oci_core_instance.app': { before: instance } }))).toEqual([
      'volume-lost oci_core_instance.app',
    ]);
    const preserved = { before: { ...instance, preserve_boot_volume: true } };
    expect(rules(plan({ 'oci_core_instance.app': preserved }))).toEqual([]);
  });
});

describe('retention', () => {
  const policy = (...schedules: object[]) => ({ id: 'p', schedules });
  const daily = (retention_seconds: number, more = {}) => ({ period: 'ONE_DAY', retention_seconds, ...more });

  test('must not get shorter', () => {
    const document = plan({
      'oci_core_volume_backup_policy.p': { before: policy(daily(604_800)), after: policy(daily(86_400)) },
    });
    expect(guard(document)).toMatchObject([
      { rule: 'retention-shortened', what: 'ONE_DAY backups were kept 7 days, and would be kept 1 day.' },
    ]);
  });

  test('must not end with its schedule', () => {
    const document = plan({ 'oci_core_volume_backup_policy.p': { before: policy(daily(604_800)), after: policy() } });
    expect(guard(document)[0]!.what).toBe('ONE_DAY backups were kept 7 days, and would no longer be made.');
  });

  test('may get longer, and a retention period counts before the seconds', () => {
    const period = { retention_period: [{ retention_time_amount: 30, retention_time_unit: 'DAYS' }] };
    const document = plan({
      'oci_core_volume_backup_policy.p': { before: policy(daily(604_800)), after: policy(daily(86_400, period)) },
    });
    expect(rules(document)).toEqual([]);
  });

  test('of a single backup must not get shorter', () => {
    const years = (amount: number) => ({
      ...backup,
      retention_period: [{ retention_time_amount: amount, retention_time_unit: 'YEARS' }],
    });
    const document = plan({ 'oci_core_boot_volume_backup.b': { before: years(2), after: years(1) } });
    expect(guard(document)[0]!.what).toBe('The backup was kept 730 days, and would be kept 365 days.');
  });
});

describe('locks', () => {
  test.each([
    ['is_retention_lock_enabled', 'the retention lock'],
    ['is_prevent_deletion_enabled', 'the protection against deletion'],
    ['is_indefinite_retention_enabled', 'the indefinite hold'],
  ])('%s of a backup must stay on', (lock, text) => {
    const document = plan({
      'oci_core_boot_volume_backup.b': { before: { ...backup, [lock]: true }, after: { ...backup, [lock]: false } },
    });
    expect(guard(document)).toMatchObject([{ rule: 'lock-dropped', what: `The plan takes off ${text}.` }]);
  });

  test('stand in the way of a deletion', () => {
    const locked = { ...backup, is_retention_lock_enabled: true };
    const document = plan({
      'oci_core_boot_volume_backup.a': { before: locked },
      'oci_core_boot_volume_backup.b': kept(backup),
    });
    expect(guard(document)).toMatchObject([
      { rule: 'lock-dropped', what: 'The plan deletes a backup under the retention lock.' },
    ]);
  });

  test('of a schedule must stay on', () => {
    const schedule = { period: 'ONE_DAY', retention_seconds: 1 };
    const document = plan({
      'oci_core_volume_backup_policy.p': {
        before: { schedules: [{ ...schedule, is_prevent_deletion_enabled: true }] },
        after: { schedules: [schedule] },
      },
    });
    expect(rules(document)).toEqual(['lock-dropped oci_core_volume_backup_policy.p']);
  });
});

describe('copies in another region', () => {
  test('must go on', () => {
    const document = plan({
      'oci_core_volume_backup_policy.p': {
        before: { destination_region: 'uk-london-1' },
        after: { destination_region: 'none' },
      },
    });
    expect(rules(document)).toEqual(['copy-dropped oci_core_volume_backup_policy.p']);
  });

  test('must not all be deleted', () => {
    const copy = { ...backup, source_boot_volume_backup_id: 'ocid1.bootvolumebackup.oc1.iad.x' };
    const gone = {
      'oci_core_boot_volume_backup.copy': { before: copy },
      'oci_core_boot_volume_backup.here': kept(backup),
    };
    expect(rules(plan(gone))).toEqual(['copy-dropped oci_core_boot_volume_backup.copy']);
    expect(rules(plan({ ...gone, 'oci_core_boot_volume_backup.next': kept(copy) }))).toEqual([]);
  });
});

describe('protection', () => {
  const created = { after: { display_name: 'root' } };

  test('is missing without a policy and without a backup', () => {
    expect(rules(plan({ 'oci_core_boot_volume.root': created }))).toEqual([
      'volume-unprotected oci_core_boot_volume.root',
    ]);
    expect(rules(plan({ 'oci_core_boot_volume.root': created }), { ignore: ['volume-unprotected'] })).toEqual([]);
    const only = ['volume-unprotected:oci_core_boot_volume.root'];
    expect(rules(plan({ 'oci_core_boot_volume.root': created }), { ignore: only })).toEqual([]);
  });

  test.each([
    ['oci_core_boot_volume.root', 'oci_core_boot_volume.root.id'],
    ['oci_core_instance.root', 'oci_core_instance.root.boot_volume_id'],
  ])('of %s is an assignment that refers to %s', (address, reference) => {
    const assignment = { after: {}, references: { asset_id: [reference, reference.replace(/\.\w+$/, '')] } };
    expect(rules(plan({ [address]: created, 'oci_core_volume_backup_policy_assignment.a': assignment }))).toEqual([]);
  });

  test('of an instance is not an assignment to the instance itself', () => {
    const assignment = { after: {}, references: { asset_id: ['oci_core_instance.root.id', 'oci_core_instance.root'] } };
    const document = plan({
      'oci_core_instance.root': created,
      'oci_core_volume_backup_policy_assignment.a': assignment,
    });
    expect(rules(document)).toEqual(['volume-unprotected oci_core_instance.root']);
  });

  test('may come through the volume group', () => {
    const document = plan({
      'oci_core_volume.data': created,
      'oci_core_volume_group.g': { after: {}, references: { source_details: ['oci_core_volume.data.id'] } },
      'oci_core_volume_backup_policy_assignment.a': {
        after: {},
        references: { asset_id: ['oci_core_volume_group.g.id'] },
      },
    });
    expect(rules(document)).toEqual([]);
  });

  test('may be a known OCID, a policy named on the volume, or a backup', () => {
    const known = kept({ id: volumeId });
    const assigned = { 'oci_core_volume_backup_policy_assignment.a': kept({ asset_id: volumeId }) };
    expect(rules(plan({ 'oci_core_boot_volume.root': known, ...assigned }))).toEqual([]);
    expect(rules(plan({ 'oci_core_boot_volume.root': { after: { backup_policy_id: 'p' } } }))).toEqual([]);
    expect(rules(plan({ 'oci_core_boot_volume.root': known, 'oci_core_boot_volume_backup.b': kept(backup) }))).toEqual(
      [],
    );
  });
});

describe('the recovery point objective', () => {
  const under = (policy: object, reference = 'oci_core_volume_backup_policy.p.id') =>
    plan({
      'oci_core_boot_volume.root': { after: {} },
      'oci_core_volume_backup_policy.p': { after: policy },
      'oci_core_volume_backup_policy_assignment.a': {
        after: {},
        references: { asset_id: ['oci_core_boot_volume.root.id'], policy_id: [reference] },
      },
    });
  const schedule = (period: string, days: number) => ({ period, retention_seconds: days * 86_400 });

  test('is missed by a schedule that is too seldom', () => {
    const found = guard(under({ schedules: [schedule('ONE_WEEK', 28)] }), { rpoSeconds: 86_400 });
    expect(found).toMatchObject([
      {
        rule: 'rpo-missed',
        address: 'oci_core_boot_volume.root',
        what: 'The newest backup would be up to 7 days old, and the recovery point objective is 1 day.',
      },
    ]);
  });

  test('is met by the most frequent schedule, and not judged when nobody asks', () => {
    const both = under({ schedules: [schedule('ONE_WEEK', 28), schedule('ONE_DAY', 2)] });
    expect(rules(both, { rpoSeconds: 86_400 })).toEqual([]);
    expect(rules(under({ schedules: [schedule('ONE_YEAR', 900)] }))).toEqual([]);
  });

  test('is missed when backups expire before the next one', () => {
    const found = guard(under({ schedules: [schedule('ONE_WEEK', 1)] }), { rpoSeconds: 7 * 86_400 });
    expect(found[0]!.what).toContain('would be missing at times');
  });

  test("knows Oracle's own policies by their OCID", () => {
    const silver = 'ocid1.volumebackuppolicy.oc1..aaaaaaaa7hwv7iscewqqcmyqe2zuzfce6setvckhbxduswtxf6ctew7e54ja';
    const document = plan({
      'oci_core_boot_volume.root': kept({ id: volumeId }),
      'oci_core_volume_backup_policy_assignment.a': kept({ asset_id: volumeId, policy_id: silver }),
    });
    expect(rules(document, { rpoSeconds: 86_400 })).toEqual(['rpo-missed oci_core_boot_volume.root']);
    expect(rules(document, { rpoSeconds: 7 * 86_400 })).toEqual([]);
  });
});

test('resources in modules are found, with the keys of count and for_each', () => {
  const document = readPlan(
    JSON.stringify({
      format_version: '1.2',
      planned_values: {},
      resource_changes: ['oci_core_boot_volume.root', 'oci_core_volume_backup_policy_assignment.a'].map((address) => ({
        address: `module.app["x"].${address}[0]`,
        module_address: 'module.app["x"]',
        mode: 'managed',
        type: address.split('.')[0],
        name: address.split('.')[1],
        change: { before: null, after: {}, actions: ['create'] },
      })),
      configuration: {
        root_module: {
          module_calls: {
            app: {
              module: {
                resources: [
                  {
                    address: 'oci_core_volume_backup_policy_assignment.a',
                    expressions: {
                      asset_id: { references: ['oci_core_boot_volume.root[0].id', 'oci_core_boot_volume.root'] },
                    },
                  },
                ],
              },
            },
          },
        },
      },
    }),
  );
  expect(guard(document)).toEqual([]);
});

test.each([
  ['no JSON', '# plan', 'The plan is not JSON'],
  ['JSON of something else', '{"format_version":"1.0","values":{}}', 'The JSON is not a Terraform plan'],
])('%s is refused', (_, text, message) => {
  expect(() => readPlan(text)).toThrow(message);
});
