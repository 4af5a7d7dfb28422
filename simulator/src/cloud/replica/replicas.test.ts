import { COMPARTMENT, HOUR, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

const SOURCE = 'Oracle, Replicating a Volume';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

function replicated() {
  const { id } = at.bootVolume();
  at.write(id, 'first!');
  const wish = { availabilityDomain: at.domainOf(at.phoenix, 2), displayName: 'far' };
  const volume = at.ashburn.updateBootVolume(id, { bootVolumeReplicas: [wish] });
  const [info] = volume.bootVolumeReplicas;
  return { id, replicaId: info.bootVolumeReplicaId, info };
}

const activate = (id: string) =>
  at.phoenix.createBootVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domainOf(at.phoenix, 2),
    sourceDetails: { type: 'bootVolumeReplica', id },
  });

rule(SOURCE, 'a replica lives in the other region and follows the volume', () => {
  const { id, replicaId, info } = replicated();
  expect(info).toMatchObject({ displayName: 'far', availabilityDomain: at.domainOf(at.phoenix, 2) });
  expect(at.phoenix.getBootVolumeReplica(replicaId)).toMatchObject({
    bootVolumeId: id,
    lifecycleState: 'AVAILABLE',
    sizeInGBs: 50,
    totalDataTransferredInGBs: 1,
  });
  expect(at.phoenix.listBootVolumeReplicas({ compartmentId: COMPARTMENT })).toHaveLength(1);
  expect(at.phoenix.listBootVolumeReplicas({ availabilityDomain: at.domainOf(at.phoenix) })).toEqual([]);
  expect(refusal(() => at.ashburn.getBootVolumeReplica(replicaId)).status).toBe(404);
});

rule(SOURCE, 'after a disaster less than 30 minutes of writes are lost', () => {
  const { id, replicaId } = replicated();
  at.cloud.clock.advance(HOUR);
  at.write(id, 'second');
  at.cloud.clock.advance(HOUR / 2);
  at.write(id, 'third!');
  at.cloud.loseRegion('us-ashburn-1');
  at.cloud.clock.advance(HOUR);
  expect(at.read(activate(replicaId).id, 6, 2 ** 20, at.phoenix)).toBe('second');
  const { timeLastSynced } = at.phoenix.getBootVolumeReplica(replicaId);
  expect(timeLastSynced).toBe('2026-01-01T01:30:00.000Z');
});

rule(SOURCE, 'no resize and no deletion while replication is on; switching it off deletes the replica', () => {
  const { id, replicaId } = replicated();
  expect(refusal(() => at.ashburn.updateBootVolume(id, { sizeInGBs: 60 })).message).toContain('Disable replication');
  expect(refusal(() => at.ashburn.deleteBootVolume(id)).message).toContain('replication is enabled');
  at.ashburn.updateBootVolume(id, { bootVolumeReplicas: [] });
  expect(at.phoenix.getBootVolumeReplica(replicaId).lifecycleState).toBe('TERMINATED');
  expect(at.ashburn.updateBootVolume(id, { sizeInGBs: 60 }).sizeInGBs).toBe(60);
  expect(refusal(() => activate(replicaId)).code).toBe('RelatedResourceNotAuthorizedOrNotFound');
  at.ashburn.deleteBootVolume(id);
});

rule(SOURCE, 'another availability domain of the same region will do, its own will not', () => {
  const { id } = at.volume();
  const to = (availabilityDomain: string) =>
    at.ashburn.updateVolume(id, { blockVolumeReplicas: [{ availabilityDomain, xrrKmsKeyId: '' }] });
  expect(refusal(() => to(at.domain)).message).toContain('that of the volume itself');
  expect(refusal(() => to('Uocm:NOWHERE-AD-1')).message).toContain('expected one of another region');
  const [info] = to(at.domainOf(at.ashburn, 3)).blockVolumeReplicas;
  expect(at.ashburn.getBlockVolumeReplica(info.blockVolumeReplicaId).blockVolumeId).toBe(id);
  expect(at.ashburn.listBlockVolumeReplicas({})).toHaveLength(1);
});

rule(SOURCE, 'the first sync takes time by the byte; a replica is activated once it is AVAILABLE', () => {
  at = new TestCloud({ pace: 'realistic' });
  const { bootVolumeId } = at.launch();
  at.cloud.clock.advance(HOUR);
  const wish = { availabilityDomain: at.domainOf(at.phoenix, 2) };
  const { bootVolumeReplicas } = at.ashburn.updateBootVolume(bootVolumeId, { bootVolumeReplicas: [wish] });
  const { bootVolumeReplicaId } = bootVolumeReplicas[0];
  expect(at.phoenix.getBootVolumeReplica(bootVolumeReplicaId).lifecycleState).toBe('PROVISIONING');
  expect(refusal(() => activate(bootVolumeReplicaId)).message).toContain('expected AVAILABLE');
  at.cloud.clock.advance(HOUR);
  expect(activate(bootVolumeReplicaId)).toMatchObject({ lifecycleState: 'PROVISIONING' });
  expect(at.phoenix.getBootVolumeReplica(bootVolumeReplicaId).lifecycleState).toBe('ACTIVATING');
});

chosen('a volume in a group is replicated with its group only', () => {
  const { id } = at.volume();
  at.ashburn.createVolumeGroup({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domain,
    sourceDetails: { type: 'volumeIds', volumeIds: [id] },
  });
  const blockVolumeReplicas = [{ availabilityDomain: at.domainOf(at.phoenix) }];
  expect(refusal(() => at.ashburn.updateVolume(id, { blockVolumeReplicas })).message).toContain('Replicate the group');
});
