import { App, TerraformStack } from 'cdktf';
import {
  AccessScope,
  AvailabilityDomains,
  BackupPolicy,
  BackupRetention,
  BackupType,
  BlockVolume,
  BootInstance,
  BootSource,
  CopyAccessPolicy,
  CustomImage,
  Duration,
  PlatformImage,
  Principal,
  Region,
  Size,
  VolumeGroup,
  VolumeGroupSource,
} from '../../lib';
import { CoreSubnet } from '../../lib/provider-oci/core-subnet';
import { CoreVcn } from '../../lib/provider-oci/core-vcn';
import { OciProvider } from '../../lib/provider-oci/provider';
import { LocalCloud } from './local-cloud';
import { COMPARTMENT as compartmentId } from './support';

/** One of each noun and verb, as one stack would have them. */
function buildAll(stack: TerraformStack): void {
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  const phoenix = new OciProvider(stack, 'phoenix', { region: 'us-phoenix-1', alias: 'phoenix' });
  const availabilityDomain = new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1);
  const far = new AvailabilityDomains(stack, 'far-domains', { compartmentId, provider: phoenix }).nameOf(1);
  const place = { compartmentId, availabilityDomain };
  const vcn = new CoreVcn(stack, 'vcn', { compartmentId, cidrBlocks: ['10.0.0.0/16'] });
  const subnetId = new CoreSubnet(stack, 'subnet', { compartmentId, vcnId: vcn.id, cidrBlock: '10.0.0.0/24' }).id;
  const bootVolumeSize = Size.gibibytes(50);
  const image = new PlatformImage(stack, 'image', { compartmentId });
  const source = BootSource.image(image.imageId, { bootVolumeSize });
  const server = new BootInstance(stack, 'server', { ...place, subnetId, source, preserveBootVolume: false });
  server.bootVolume.protectWith(BackupPolicy.gold(stack, 'gold'));

  const full = server.bootVolume.backUp('full', { type: BackupType.FULL });
  const next = server.bootVolume.backUp('next', { retention: BackupRetention.days(30) });
  next.copyTo('copy', { region: Region.US_PHOENIX_1 }).restore('far', { availabilityDomain: far });
  const restored = full.restore('restored', { size: Size.gibibytes(60), displayName: 'restored' });
  const clone = restored.clone('clone');
  clone.attachForRepair('repair', { instanceId: server.instanceId });
  const recovered = new BootInstance(stack, 'recovered', {
    ...place,
    subnetId,
    source: BootSource.bootVolume(restored),
  });
  new CustomImage(stack, 'golden', { compartmentId, instance: recovered });

  const data = new BlockVolume(stack, 'data', { ...place, size: Size.gibibytes(50) });
  data.attachTo('attachment', { instanceId: server.instanceId });
  const dataBackup = data.backUp('backup');
  dataBackup.restore('restored');
  dataBackup.copyTo('copy', { region: Region.US_PHOENIX_1 });
  data.clone('clone');

  const member = full.restore('member');
  const group = new VolumeGroup(stack, 'group', { ...place, source: VolumeGroupSource.volumes([member]) });
  group.protectWith(
    BackupPolicy.forRpo(stack, 'policy', { compartmentId, rpo: Duration.hours(24), keep: Duration.days(7) }),
  );
  const groupBackup = group.backUp('backup');
  groupBackup.restore('restored');
  groupBackup.copyTo('copy', { region: Region.US_PHOENIX_1 });
  group.clone('clone');

  new CopyAccessPolicy(stack, 'access', {
    compartmentId,
    name: 'copy-backups',
    principal: Principal.group('VolumeAdmins'),
    within: AccessScope.compartmentId(compartmentId),
    from: Region.US_ASHBURN_1,
    to: Region.US_PHOENIX_1,
  });
}

test('one of each applies in the local cloud, leaves nothing to do, and goes away', () => {
  const cloud = new LocalCloud();
  try {
    const stack = new TerraformStack(new App(), 'every-noun');
    buildAll(stack);
    const installed = cloud.install(stack);
    installed.applyCleanly();
    expect(installed.terraform('destroy', '-auto-approve')).toMatch(/Destroy complete! Resources: \d+ destroyed/);
  } finally {
    cloud.remove();
  }
});
