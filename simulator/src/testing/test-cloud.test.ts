import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertThat, startCloud } from '.';
import './jest';

const compartment_id = `ocid1.compartment.oc1..${'a'.repeat(60)}`;

/** A volume under a policy of daily backups that are kept for a week, copied to London. */
const stack = (more: object = {}) => ({
  terraform: { required_providers: { oci: { source: 'oracle/oci' } } },
  provider: { oci: { region: 'us-ashburn-1' } },
  variable: { size: { default: '50' } },
  resource: {
    oci_core_volume: {
      data: {
        compartment_id,
        availability_domain: 'Uocm:US-ASHBURN-AD-1',
        display_name: 'data',
        size_in_gbs: '${' + 'var.size}',
        ...more,
      },
    },
    oci_core_volume_backup_policy: {
      daily: {
        compartment_id,
        display_name: 'daily',
        destination_region: 'uk-london-1',
        schedules: [
          {
            backup_type: 'INCREMENTAL',
            period: 'ONE_DAY',
            retention_seconds: 7 * 86_400,
            offset_type: 'STRUCTURED',
            hour_of_day: 2,
            time_zone: 'UTC',
          },
        ],
      },
    },
    oci_core_volume_backup_policy_assignment: {
      data: {
        asset_id: '${' + 'oci_core_volume.data.id}',
        policy_id: '${' + 'oci_core_volume_backup_policy.daily.id}',
      },
    },
  },
  output: { volume_id: { value: '${' + 'oci_core_volume.data.id}' } },
});

const cloud = startCloud();
afterAll(() => cloud.close());

describe('a test cloud', () => {
  let volumeId: string;

  beforeAll(async () => {
    const { outputs, resources } = await cloud.apply(stack());
    volumeId = outputs.volume_id as string;
    expect(resources['oci_core_volume.data']).toMatchObject({ id: volumeId, size_in_gbs: '50' });
  });

  test('starts in milliseconds', () => {
    const begin = performance.now();
    startCloud().close();
    expect(performance.now() - begin).toBeLessThan(500);
  });

  test('plans nothing to do after an apply, and tells what a change would do', async () => {
    const plan = await cloud.plan(stack());
    expect(plan).toPlanNoChanges();
    expect(plan).toHaveNoDrift();
    const moved = await cloud.plan(stack({ availability_domain: 'Uocm:US-ASHBURN-AD-2' }));
    expect(moved).toReplace('oci_core_volume.data');
    expect(moved).toReplace('oci_core_volume_backup_policy_assignment.data');
    expect(moved).not.toPlanNoChanges();
    expect(await cloud.plan(stack(), { variables: { size: '60' } })).toUpdate('oci_core_volume.data');
  });

  test('gives bytes to write and to read', () => {
    cloud.blockDevice(volumeId).write(4096, Buffer.from('precious'));
    expect(cloud.blockDevice(volumeId).read(4096, 8).toString()).toBe('precious');
  });

  test('lets time pass: the policy backs up and copies, and the matchers judge it', () => {
    const days = cloud.advance({ days: 30 });
    expect(days[0]).toMatchObject({ day: '2026-01-01', backups: { 'us-ashburn-1': 1, 'uk-london-1': 1 } });
    const volume = cloud.volume(volumeId);
    expect(volume).toHaveRestorableBackups({ atLeast: 7, region: 'us-ashburn-1' });
    expect(volume).toHaveRestorableBackups({ atLeast: 7, region: 'uk-london-1' });
    expect(volume).toMeetRpo({ hours: 24 });
    expect(volume).toMeetRpo('1d', { region: 'uk-london-1' });
    expect(volume).not.toMeetRpo({ hours: 23 });
    expect(() => expect(volume).toMeetRpo('23h')).toThrow(
      /worst moment: 2026-01-0\dT02:00:00.000Z, when 1 day would have been lost/,
    );
  });

  test('keeps a readable history', () => {
    expect(cloud).toMatchBackupHistory();
    expect(cloud.backupHistory().backups).toHaveLength(60);
  });

  test('sees what somebody changed behind Terraform', async () => {
    const fork = cloud.fork();
    fork.region('us-ashburn-1').updateVolume(volumeId, { displayName: 'changed by hand' });
    const plan = await fork.plan(stack());
    expect(plan).not.toHaveNoDrift();
    expect(() => expect(plan).toHaveNoDrift()).toThrow('update oci_core_volume.data');
  });

  test('a fork goes its own way, with the history of the world that it came from', () => {
    const fork = cloud.fork();
    fork.advance('1d');
    expect(fork.now().getTime() - cloud.now().getTime()).toBe(86_400_000);
    expect(fork.backupHistory().backups.length).toBe(cloud.backupHistory().backups.length + 2);
    expect(fork.volume(volumeId)).toMeetRpo('24h');
  });

  test('tells a test that waits on time that nobody moves', () => {
    const still = startCloud();
    expect(() => still.waitFor('a backup', () => false)).toThrow('nothing is due: nobody moves the clock');
    still.close();
    expect(() => cloud.waitFor('the impossible', () => false, '12h')).toThrow(
      /Waited for the impossible until .*; the next thing is due only at/,
    );
    const before = cloud.backupHistory().backups.length;
    cloud.waitFor('the next backup', () => cloud.backupHistory().backups.length > before);
  });

  test('is understood by node:test and others through assertThat', () => {
    assertThat(cloud.volume(volumeId)).toMeetRpo({ hours: 24 });
    expect(() => assertThat(cloud.volume(volumeId)).toHaveRestorableBackups(1)).toThrow(
      /to have 1 restorable backups; it has \d+:/,
    );
  });

  test('takes a folder of configuration, and leaves it as it was', async () => {
    const folder = join(cloud.folder, 'configuration');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.tf'), 'output "answer" {\n  value = 42\n}\n');
    expect((await cloud.apply(folder)).outputs).toEqual({ answer: 42 });
    await expect(cloud.apply(join(folder, 'absent'))).rejects.toThrow('is no folder of Terraform configuration');
  });

  test('imports what exists', async () => {
    const fork = cloud.fork();
    const { id } = fork.region('us-ashburn-1').createVolume({
      compartmentId: compartment_id,
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      displayName: 'adopted',
      sizeInGBs: 50,
    });
    const adopted = {
      terraform: stack().terraform,
      provider: stack().provider,
      '//': { metadata: { stackName: 'adopted' } },
      resource: { oci_core_volume: { adopted: { compartment_id, availability_domain: 'Uocm:US-ASHBURN-AD-1' } } },
    };
    const { resources } = await fork.import(adopted, 'oci_core_volume.adopted', id);
    expect(resources['oci_core_volume.adopted']).toMatchObject({ id, display_name: 'adopted' });
    expect(await fork.plan(adopted)).toPlanNoChanges();
  });

  test('meets faults, and tells of one that never struck', () => {
    const faulty = startCloud();
    faulty.fault({ kind: 'error', operation: 'CreateVolume', status: 429, code: 'TooManyRequests', count: 1 });
    const create = () =>
      faulty
        .region('us-ashburn-1')
        .createVolume({ compartmentId: compartment_id, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', sizeInGBs: 50 });
    expect(create).toThrow(expect.objectContaining({ status: 429 }));
    expect(create).not.toThrow();
    faulty.fault({ kind: 'latency', operation: 'CopyVolumeBackup', milliseconds: 1 });
    expect(() => faulty.close()).toThrow(/^These faults never struck: .*CopyVolumeBackup/);
  });

  test('loses a region, and keeps what was copied out of it', () => {
    const fork = cloud.fork();
    fork.loseRegion('us-ashburn-1');
    const volume = fork.volume(volumeId);
    expect(volume).toHaveRestorableBackups({ atLeast: 7, region: 'uk-london-1' });
    expect(volume).not.toHaveRestorableBackups({ atLeast: 1, region: 'us-ashburn-1' });
    expect(() => fork.blockDevice(volumeId)).toThrow(expect.objectContaining({ status: 503 }));
  });

  test('a failed apply says what terraform said', async () => {
    await expect(cloud.apply(stack({ size_in_gbs: '10' }))).rejects.toThrow(
      /terraform apply failed \(1\):[\s\S]*400-InvalidParameter/,
    );
  });

  test('destroys', async () => {
    expect(await cloud.plan(stack(), { destroy: true })).toDelete('oci_core_volume.data');
    await cloud.destroy(stack());
    expect(await cloud.plan(stack())).toCreate('oci_core_volume.data');
  });
});
