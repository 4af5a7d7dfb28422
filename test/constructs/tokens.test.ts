import { type TerraformStack, TerraformVariable } from 'cdktf';
import {
  AccessScope,
  AvailabilityDomains,
  BackupPolicy,
  BackupRetention,
  BackupSchedule,
  BlockVolume,
  BootInstance,
  BootSource,
  BootVolume,
  BootVolumeBackup,
  BootVolumeSource,
  CopyAccessPolicy,
  CrossRegionCopy,
  Duration,
  Principal,
  RecoveryObjective,
  Region,
  Size,
  VolumeGroup,
  VolumeGroupSource,
  VolumePerformance,
} from '../../lib';
import { Match } from '../../lib/testing';
import { BACKUP_ID, COMPARTMENT, synthesize } from './support';

/** Values that only Terraform will know, for whatever a construct can be told. */
function unknowns(stack: TerraformStack) {
  const text = (name: string) => new TerraformVariable(stack, name, { type: 'string' }).stringValue;
  const number = (name: string) => new TerraformVariable(stack, name, { type: 'number' }).numberValue;
  return { text, number };
}

test('two references are never taken to differ', () => {
  synthesize((stack) => {
    const domains = new AvailabilityDomains(stack, 'domains', { compartmentId: COMPARTMENT });
    const place = () => ({ compartmentId: COMPARTMENT, availabilityDomain: domains.nameOf(1) });
    const volume = new BlockVolume(stack, 'volume', place());
    volume.clone('clone', place()).replicateTo({ availabilityDomain: domains.nameOf(2) });
    new VolumeGroup(stack, 'group', { ...place(), source: VolumeGroupSource.volumes([volume]) });
    const { text } = unknowns(stack);
    const backup = BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', BACKUP_ID);
    const copy = backup.copyTo('copy', { region: Region.of(text('region')) });
    const restored = copy.restore('restored', place());
    const server = new BootInstance(stack, 'server', {
      ...place(),
      subnetId: text('subnet'),
      shape: text('shape'),
      ocpus: 2,
      source: BootSource.bootVolume(restored),
    });
    const destinationRegion = Region.of(text('destination'));
    const schedules = [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })];
    const policy = new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT, destinationRegion, schedules });
    server.bootVolume.protectWith(policy);
    new RecoveryObjective({ rpo: Duration.hours(48), region: Region.US_PHOENIX_1 }).applyTo(stack);
  }).hasInstance({ shapeConfig: { ocpus: 2, memoryInGbs: Match.absent() } });
});

test('every argument may be a value that only Terraform will know, and is written as it was given', () => {
  const template = synthesize((stack) => {
    const { text, number } = unknowns(stack);
    const kmsKeyId = text('key');
    const place = { compartmentId: text('compartment'), availabilityDomain: text('domain') };
    const common = { displayName: text('name'), freeformTags: { owner: text('owner') }, kmsKeyId };
    const backup = BootVolumeBackup.fromBootVolumeBackupAttributes(stack, 'backup', {
      bootVolumeBackupId: text('backup_id'),
      size: Size.gibibytes(number('source_size')),
    });
    const volume = new BootVolume(stack, 'volume', {
      ...place,
      ...common,
      source: BootVolumeSource.backup(backup),
      size: Size.gibibytes(number('size')),
      performance: VolumePerformance.vpusPerGb(number('units')),
    });
    volume.backUp('own', { ...common, retention: BackupRetention.days(number('days')) });
    new CrossRegionCopy(stack, 'copy', { source: backup, sourceRegion: Region.of(text('region')), ...common });
    const policy = new BackupPolicy(stack, 'policy', {
      compartmentId: place.compartmentId,
      destinationRegion: Region.of(text('destination')),
      schedules: [
        BackupSchedule.monthly({
          at: number('hour'),
          keep: Duration.days(number('keep')),
          onDay: number('day'),
          lock: true,
        }),
      ],
    });
    volume.protectWith(policy, { copyKmsKeyId: kmsKeyId });
    const data = new BlockVolume(stack, 'data', { ...place, size: Size.tebibytes(number('terabytes')) });
    new VolumeGroup(stack, 'group', { ...place, source: VolumeGroupSource.volumes([volume, data]) });
    new BootInstance(stack, 'server', { ...place, subnetId: text('subnet'), source: BootSource.image(text('image')) });
    new CopyAccessPolicy(stack, 'access', {
      compartmentId: place.compartmentId,
      name: text('policy_name'),
      principal: Principal.group(text('group_name')),
      within: AccessScope.compartmentId(place.compartmentId),
    });
    new RecoveryObjective({ rpo: Duration.hours(number('rpo')), keep: Duration.days(number('back')) }).applyTo(volume);
  });
  expect(template.annotations).toEqual([]);
  expect(template.toJSON().resource).toMatchSnapshot();
});
