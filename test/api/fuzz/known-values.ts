import type { Cloud } from '../../../simulator/src/cloud';

/** Makes one of nearly everything and answers what a request could name. */
export function knownValues(cloud: Cloud): string[] {
  const compartmentId = cloud.tenancyId;
  const region = cloud.region('us-ashburn-1');
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const availabilityDomain = domain!.name;
  const [image] = region.listImages({ compartmentId });
  const vcn = region.createVcn({ compartmentId, cidrBlock: '10.0.0.0/16' });
  const subnet = region.createSubnet({ compartmentId, vcnId: vcn.id, cidrBlock: '10.0.0.0/24' });
  const instance = region.launchInstance({
    compartmentId,
    availabilityDomain,
    shape: 'VM.Standard.E4.Flex',
    sourceDetails: { sourceType: 'image', imageId: image!.id },
    createVnicDetails: { subnetId: subnet.id },
  });
  const [attachment] = region.listBootVolumeAttachments({ compartmentId, availabilityDomain, instanceId: instance.id });
  const { bootVolumeId } = attachment!;
  const bootVolumeBackup = region.createBootVolumeBackup({ bootVolumeId });
  const volume = region.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 50 });
  const volumeBackup = region.createVolumeBackup({ volumeId: volume.id });
  const policy = region.createVolumeBackupPolicy({ compartmentId, displayName: 'daily' });
  const assignment = region.createVolumeBackupPolicyAssignment({ assetId: bootVolumeId, policyId: policy.id });
  const resources = [
    vcn,
    subnet,
    instance,
    image!,
    attachment!,
    bootVolumeBackup,
    volume,
    volumeBackup,
    policy,
    assignment,
    region.createCompartment({ compartmentId, name: 'team', description: 'of the team' }),
    region.createPolicy({
      compartmentId,
      name: 'who',
      description: 'who may',
      statements: ['Allow group a to read all-resources in tenancy'],
    }),
  ];
  return [
    ...resources.map(({ id }) => id),
    bootVolumeId,
    compartmentId,
    availabilityDomain,
    'us-phoenix-1',
    'us-ashburn-1',
    '10.0.0.0/24',
    'a name',
    '2026-01-31T02:00:00.000Z',
  ];
}
