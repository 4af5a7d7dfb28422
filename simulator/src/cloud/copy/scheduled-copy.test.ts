import { regionOperations } from '../region/region-operations';
import { Gateway } from '../request/gateway';
import { COMPARTMENT } from '../testing/fixture';
import { advanceTo } from '../world/due-work';
import { memoryPlaces } from '../world/memory-places';
import { runTask } from '../world/run-task';
import { World } from '../world/world';
import { runScheduledCopy } from './scheduled-copy';
import { SCHEDULED_COPY } from './scheduled-copy-task';

test('a scheduled copy that a crash left due, though it was made, is not made twice', () => {
  const world = new World(memoryPlaces(), runTask, { seed: 's', pace: 'instant', start: 0, realTime: () => 0 });
  const [ashburn, phoenix] = ['us-ashburn-1', 'us-phoenix-1'].map((name) => regionOperations(new Gateway(world, name)));
  const [{ name: availabilityDomain }] = ashburn.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  const volumes = [1, 2].map(
    () => ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, sizeInGBs: 50 }).id,
  );
  const group = ashburn.createVolumeGroup({
    compartmentId: COMPARTMENT,
    availabilityDomain,
    sourceDetails: { type: 'volumeIds', volumeIds: [volumes[1]] },
  });
  const { id: policyId } = ashburn.createVolumeBackupPolicy({
    compartmentId: COMPARTMENT,
    destinationRegion: 'us-phoenix-1',
    schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 86400 * 9 }],
  });
  for (const assetId of [volumes[0], group.id]) {
    ashburn.createVolumeBackupPolicyAssignment({ assetId, policyId });
  }
  advanceTo(world, 86_400_000);
  const copies = () => phoenix.listVolumeBackups({ compartmentId: COMPARTMENT }).map(({ id }) => id);
  const before = copies();
  expect(before).toHaveLength(2);
  const region = world.region('us-ashburn-1');
  const [backup] = ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId: volumes[0] });
  const [groupBackup] = ashburn.listVolumeGroupBackups({ compartmentId: COMPARTMENT });
  for (const { id } of [backup, groupBackup]) {
    world.hold(() => region.transaction(() => runScheduledCopy(region, { noun: SCHEDULED_COPY, id, event: 'start' })));
  }
  expect(copies()).toEqual(before);
});
