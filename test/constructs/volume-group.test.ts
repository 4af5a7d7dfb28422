import type { TerraformStack } from 'cdktf';
import { BackupPolicy, BlockVolume, Region, Size, VolumeGroup, VolumeGroupBackup, VolumeGroupSource } from '../../lib';
import { Match } from '../../lib/testing';
import { COMPARTMENT, DOMAIN, refusal, restoredVolume, synthesize } from './support';

const place = { availabilityDomain: DOMAIN, compartmentId: COMPARTMENT };
const GROUP_ID = 'ocid1.volumegroup.oc1.iad.anuwcljrgroup';

const groupOf = (stack: TerraformStack, count: number, size?: Size) =>
  VolumeGroupSource.volumes(
    Array.from({ length: count }, (_, index) => new BlockVolume(stack, `member-${index}`, { ...place, size })),
  );

describe('VolumeGroup', () => {
  test('mixes boot and block volumes', () => {
    const template = synthesize((stack) => {
      const source = VolumeGroupSource.volumes([restoredVolume(stack), new BlockVolume(stack, 'data', place)]);
      new VolumeGroup(stack, 'group', { ...place, source });
    });
    template.hasResource('oci_core_volume_group', {
      sourceDetails: {
        type: 'volumeIds',
        volumeIds: ['${oci_core_boot_volume.volume.id}', '${oci_core_volume.data.id}'],
      },
      volumeIds: Match.absent(),
    });
  });

  test('takes later members without being replaced (oracle/terraform-provider-oci #1711)', () => {
    const template = synthesize((stack) => {
      const founding = restoredVolume(stack, 'founding');
      const later = restoredVolume(stack, 'later');
      const source = VolumeGroupSource.volumes([founding]);
      new VolumeGroup(stack, 'group', { ...place, source, members: [founding, later] });
    });
    template.hasResource('oci_core_volume_group', {
      sourceDetails: { volumeIds: ['${oci_core_boot_volume.founding.id}'] },
      volumeIds: ['${oci_core_boot_volume.founding.id}', '${oci_core_boot_volume.later.id}'],
    });
  });

  test('is backed up, copied, restored, cloned and protected as a whole', () => {
    const template = synthesize((stack) => {
      const group = new VolumeGroup(stack, 'group', { ...place, source: groupOf(stack, 2) });
      const backup = group.backUp('backup');
      backup.restore('restored');
      backup.copyTo('copy', { region: Region.US_PHOENIX_1 }).restore('far', { availabilityDomain: 'Uocm:PHX-AD-1' });
      group.clone('clone');
      group.protectWith(new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT }));
      VolumeGroupBackup.fromVolumeGroupBackupId(
        stack,
        'other',
        'ocid1.volumegroupbackup.oc1.iad.anuwcljrbackup',
      ).restore('elsewhere', { ...place, replicas: [{ availabilityDomain: 'Uocm:PHX-AD-1' }] });
      new VolumeGroup(stack, 'activated', {
        ...place,
        source: VolumeGroupSource.replica('ocid1.volumegroupreplica.oc1.iad.anuwcljrreplica'),
      });
    });
    template.resourceCountIs('oci_core_volume_group_backup', 2);
    template.resourceCountIs('oci_core_volume_group', 6);
    template.hasResource('oci_core_volume_group', {
      provider: 'oci.phx',
      sourceDetails: { type: 'volumeGroupBackupId', volumeGroupBackupId: Match.pattern(/group_backup_copy/) },
    });
    template.hasResource('oci_core_volume_group', { sourceDetails: { type: 'volumeGroupId' } });
    template.hasBackupPolicyAssignment({ assetId: '${oci_core_volume_group.group.id}' });
  });

  test('refuses members that cannot be together (Oracle, Working with Volume Groups)', () => {
    const make = (source: (stack: TerraformStack) => VolumeGroupSource) =>
      refusal((stack) => new VolumeGroup(stack, 'group', { ...place, source: source(stack) }));
    expect(make(() => VolumeGroupSource.volumes([])).code).toBe('GroupMembersInvalid');
    expect(make((stack) => groupOf(stack, 33)).code).toBe('GroupMembersInvalid');
    expect(make((stack) => groupOf(stack, 5, Size.tebibytes(32))).code).toBe('GroupTooLarge');
    const twice = make((stack) => {
      const volume = restoredVolume(stack);
      return VolumeGroupSource.volumes([volume, volume]);
    });
    expect(twice.message).toContain('the group has 2 members, 1 of them different');
    const elsewhere = make((stack) =>
      VolumeGroupSource.volumes([
        new BlockVolume(stack, 'far', { ...place, availabilityDomain: 'Uocm:US-ASHBURN-AD-3' }),
      ]),
    );
    expect(elsewhere.message).toMatch(/stack\/far is in Uocm:US-ASHBURN-AD-3.*\[GroupMemberElsewhere\]/);
  });

  test("refuses Oracle's own policies, and what is too little known", () => {
    expect(
      refusal((stack) =>
        VolumeGroup.fromVolumeGroupId(stack, 'group', GROUP_ID).protectWith(BackupPolicy.gold(stack, 'gold')),
      ).code,
    ).toBe('GroupTakesOnlyUserPolicies');
    expect(refusal((stack) => VolumeGroup.fromVolumeGroupId(stack, 'group', GROUP_ID).clone('clone')).code).toBe(
      'AttributeUnknown',
    );
    expect(
      refusal((stack) => VolumeGroup.fromVolumeGroupId(stack, 'group', GROUP_ID).backUp('backup').restore('group'))
        .code,
    ).toBe('AttributeUnknown');
  });
});
