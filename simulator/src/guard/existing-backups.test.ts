import { openCloud } from '../cloud';
import { readPlan } from '../plan';
import { cloudBackups, guard } from '.';

const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
const day = 86_400_000;

/** A volume with a backup that Terraform manages, in a cloud of its own. */
function openVolume() {
  const cloud = openCloud({});
  const region = cloud.region('us-ashburn-1');
  const { id: volumeId } = region.createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1' });
  const { id: backupId } = region.createVolumeBackup({ volumeId });
  return { cloud, region, volumeId, backupId };
}

const gone = (type: string, before: object) => ({
  address: `${type}.a`,
  mode: 'managed',
  type,
  name: 'a',
  change: { before, after: null, actions: ['delete'] },
});

const plan = (changes: readonly object[], prior_state?: object) =>
  readPlan(JSON.stringify({ format_version: '1.2', planned_values: {}, resource_changes: changes, prior_state }));

const withoutBackup = (volumeId: string, backupId: string, more: object = {}) =>
  plan([gone('oci_core_volume_backup', { id: backupId, volume_id: volumeId, state: 'AVAILABLE', ...more })]);

const rules = (...words: Parameters<typeof guard>) => guard(...words).map(({ rule }) => rule);

describe('a backup that only the cloud knows of', () => {
  test('counts when a policy made it, and counts no more once it has expired', () => {
    const { cloud, region, volumeId, backupId } = openVolume();
    const { id: policyId } = region.createVolumeBackupPolicy({
      compartmentId,
      schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 172_800 }],
    });
    const assignment = region.createVolumeBackupPolicyAssignment({ assetId: volumeId, policyId });
    const document = withoutBackup(volumeId, backupId);
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual(['last-backup-deleted']);
    cloud.clock.advance(2 * day);
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual([]);
    region.deleteVolumeBackupPolicyAssignment(assignment.id);
    cloud.clock.advance(4 * day);
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual(['last-backup-deleted']);
  });

  test('counts for a volume that goes, too', () => {
    const { cloud, volumeId } = openVolume();
    const document = plan([gone('oci_core_volume', { id: volumeId })]);
    expect(rules(document)).toEqual(['volume-lost']);
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual([]);
  });

  test('counts as a copy in another region, and not when that region is lost', () => {
    const { cloud, region, volumeId, backupId } = openVolume();
    const first = region.copyVolumeBackup(backupId, { destinationRegion: 'uk-london-1' });
    const isCopy = { source_volume_backup_id: backupId };
    expect(rules(withoutBackup(volumeId, first.id, isCopy), { existing: cloudBackups(cloud) })).toEqual([
      'copy-dropped',
    ]);
    region.copyVolumeBackup(backupId, { destinationRegion: 'eu-frankfurt-1' });
    expect(rules(withoutBackup(volumeId, first.id, isCopy), { existing: cloudBackups(cloud) })).toEqual([]);
    expect(rules(withoutBackup(volumeId, backupId), { existing: cloudBackups(cloud) })).toEqual([]);
    cloud.loseRegion('uk-london-1');
    cloud.loseRegion('eu-frankfurt-1');
    expect(rules(withoutBackup(volumeId, backupId), { existing: cloudBackups(cloud) })).toEqual([
      'last-backup-deleted',
    ]);
  });

  test('does not count when the plan deletes it, by itself or with the backup of its group', () => {
    const { cloud, region, volumeId, backupId } = openVolume();
    region.deleteVolumeBackup(backupId);
    const { id: volumeGroupId } = region.createVolumeGroup({
      compartmentId,
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      sourceDetails: { type: 'volumeIds', volumeIds: [volumeId] },
    });
    const { id } = region.createVolumeGroupBackup({ volumeGroupId });
    const [volume, groupBackup] = [
      gone('oci_core_volume', { id: volumeId }),
      gone('oci_core_volume_group_backup', { id, volume_group_id: volumeGroupId }),
    ];
    const existing = cloudBackups(cloud);
    expect(rules(plan([volume]), { existing })).toEqual([]);
    expect(rules(plan([volume, groupBackup]), { existing })).toEqual(['last-backup-deleted', 'volume-lost']);
    region.createVolumeGroupBackup({ volumeGroupId });
    expect(rules(plan([volume, groupBackup]), { existing: cloudBackups(cloud) })).toEqual([]);
  });

  test('counts when it is one of a boot volume', () => {
    const { cloud, region } = openVolume();
    const [image] = region.listImages({ compartmentId });
    const { id: vcnId } = region.createVcn({ compartmentId, cidrBlock: '10.0.0.0/16' });
    const { id: subnetId } = region.createSubnet({ compartmentId, vcnId, cidrBlock: '10.0.0.0/24' });
    const instance = region.launchInstance({
      compartmentId,
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      shape: 'VM.Standard2.1',
      sourceDetails: { sourceType: 'image', imageId: image!.id },
      createVnicDetails: { subnetId },
    });
    const [attachment] = region.listBootVolumeAttachments({
      compartmentId,
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      instanceId: instance.id,
    });
    const document = plan([gone('oci_core_instance', { id: instance.id, boot_volume_id: attachment!.bootVolumeId })]);
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual(['volume-lost']);
    region.createBootVolumeBackup({ bootVolumeId: attachment!.bootVolumeId });
    expect(rules(document, { existing: cloudBackups(cloud) })).toEqual([]);
  });
});

test.each([
  ['oci_core_volume_backups', 'volume', 'oci_core_volume'],
  ['oci_core_boot_volume_backups', 'boot_volume', 'oci_core_boot_volume'],
  ['oci_core_volume_group_backups', 'volume_group', undefined],
])('a backup that the data source %s has read counts', (type, kind, volumeType) => {
  const backup = { id: 'scheduled', [`${kind}_id`]: 'source', state: 'AVAILABLE' };
  const withData = (values: object, mode = 'data') => ({
    values: { root_module: { child_modules: [{ resources: [{ mode, type, values }] }] } },
  });
  const changes = [gone(`oci_core_${kind}_backup`, { id: 'managed', [`${kind}_id`]: 'source' })];
  if (volumeType) changes.push(gone(volumeType, { id: 'source' }));
  const without = rules(plan(changes));
  expect(without).toContain('last-backup-deleted');
  expect(rules(plan(changes, withData({ [`${kind}_backups`]: [backup] })))).toEqual([]);
  for (const useless of [
    { ...backup, state: 'FAULTY' },
    { ...backup, [`${kind}_id`]: null },
    { ...backup, id: 'managed' },
  ]) {
    expect(rules(plan(changes, withData({ [`${kind}_backups`]: [useless] })))).toEqual(without);
  }
});
