import { TerraformElement } from 'cdktf';
import {
  AccessScope,
  AvailabilityDomains,
  BackupPolicy,
  BlockVolume,
  BootInstance,
  BootSource,
  BootVolumeBackup,
  BootVolumeClone,
  CopyAccessPolicy,
  CustomImage,
  PlatformImage,
  Principal,
  Region,
  VolumeGroup,
  VolumeGroupSource,
} from '../../lib';
import { ashburnStack, COMPARTMENT, DOMAIN, restoredVolume } from './support';

const place = { availabilityDomain: DOMAIN, compartmentId: COMPARTMENT };

/** Addresses are a promise: another id would destroy and make anew what users have. */
test('the addresses of all resources are frozen', () => {
  const stack = ashburnStack();
  const volume = restoredVolume(stack, 'boot');
  const policy = new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT });
  volume.protectWith(policy);
  volume.attachForRepair('repair', { instanceId: 'ocid1.instance.oc1.iad.anuwcljrinstance' });
  volume.clone('clone').backUp('backup');
  new BootVolumeClone(stack, 'own-clone', { source: volume });
  const backup = volume.backUp('backup');
  backup.restore('restored');
  backup.copyTo('copy', { region: Region.US_PHOENIX_1 });
  BackupPolicy.gold(stack, 'gold');
  BootVolumeBackup.newest(stack, 'newest', { compartmentId: COMPARTMENT });
  const data = new BlockVolume(stack, 'data', place);
  data.backUp('backup').copyTo('copy', { region: Region.US_PHOENIX_1 });
  const group = new VolumeGroup(stack, 'group', { ...place, source: VolumeGroupSource.volumes([data]) });
  group.backUp('backup').copyTo('copy', { region: Region.US_PHOENIX_1 });
  const imageId = new PlatformImage(stack, 'image', { compartmentId: COMPARTMENT }).imageId;
  const subnetId = 'ocid1.subnet.oc1.iad.aaaaaaaasubnet';
  const server = new BootInstance(stack, 'server', { ...place, subnetId, source: BootSource.image(imageId) });
  server.bootVolume.backUp('backup');
  new CustomImage(stack, 'golden', { compartmentId: COMPARTMENT, instance: server });
  new AvailabilityDomains(stack, 'domains', { compartmentId: COMPARTMENT });
  new CopyAccessPolicy(stack, 'access', {
    compartmentId: COMPARTMENT,
    name: 'access',
    principal: Principal.group('Admins'),
    within: AccessScope.tenancy(),
  });

  const addresses = stack.node
    .findAll()
    .filter(
      (element): element is TerraformElement & { terraformResourceType: string } =>
        TerraformElement.isTerraformElement(element) && 'terraformResourceType' in element,
    )
    .map((element) => `${element.terraformResourceType}.${element.friendlyUniqueId}`);
  expect(addresses.sort()).toMatchSnapshot();
});
