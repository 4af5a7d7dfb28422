import {
  BackupPolicy,
  BootVolume,
  BootVolumeBackup,
  BootVolumeSource,
  Size,
  VolumeAutotune,
  VolumePerformance,
} from '../../lib';
import { Match } from '../../lib/testing';
import { BACKUP_ID, COMPARTMENT, DOMAIN, refusal, restoredVolume, synthesize, VOLUME_ID } from './support';

const place = { availabilityDomain: DOMAIN, compartmentId: COMPARTMENT };

describe('BootVolume', () => {
  test('with nothing but place and source writes only those', () => {
    const template = synthesize((stack) => restoredVolume(stack));
    expect(template.toJSON()).toMatchSnapshot();
  });

  test('with everything', () => {
    const template = synthesize((stack) => {
      const backup = BootVolumeBackup.fromBootVolumeBackupAttributes(stack, 'backup', {
        bootVolumeBackupId: BACKUP_ID,
        size: Size.gibibytes(50),
      });
      new BootVolume(stack, 'volume', {
        ...place,
        source: BootVolumeSource.backup(backup),
        size: Size.gibibytes(100),
        performance: VolumePerformance.HIGHER_PERFORMANCE,
        autotune: [VolumeAutotune.detached(), VolumeAutotune.upTo(VolumePerformance.ultraHigh(40))],
        kmsKeyId: 'ocid1.key.oc1.iad.vault.abuwcljrkey',
        displayName: 'restored',
        freeformTags: { CostCentre: '42' },
        definedTags: { 'operations.Owner': 'storage' },
        preventDestroy: true,
        backupPolicy: BackupPolicy.gold(stack, 'gold'),
        replicas: [{ availabilityDomain: 'Uocm:PHX-AD-1', displayName: 'replica' }],
      });
    });
    template.hasBootVolume({
      sizeInGbs: '100',
      vpusPerGb: '20',
      autotunePolicies: [
        { autotuneType: 'DETACHED_VOLUME' },
        { autotuneType: 'PERFORMANCE_BASED', maxVpusPerGb: '40' },
      ],
      kmsKeyId: 'ocid1.key.oc1.iad.vault.abuwcljrkey',
      displayName: 'restored',
      freeformTags: { CostCentre: '42' },
      definedTags: { 'operations.Owner': 'storage' },
      lifecycle: { preventDestroy: true },
      bootVolumeReplicas: [{ availabilityDomain: 'Uocm:PHX-AD-1', displayName: 'replica' }],
      backupPolicyId: Match.absent(),
    });
    template.hasBackupPolicyAssignment({ assetId: '${oci_core_boot_volume.volume.id}' });
  });

  test('imported by its OCID is backed up and attached; imported with attributes is cloned too', () => {
    const template = synthesize((stack) => {
      const volume = BootVolume.fromBootVolumeAttributes(stack, 'volume', { bootVolumeId: VOLUME_ID, ...place });
      volume.clone('clone', { size: Size.gibibytes(60) });
      BootVolume.fromBootVolumeId(stack, 'other', VOLUME_ID).attachForRepair('repair', {
        instanceId: 'ocid1.instance.oc1.iad.anuwcljrinstance',
        readOnly: true,
      });
    });
    template.hasBootVolume({ sourceDetails: { type: 'bootVolume', id: VOLUME_ID }, sizeInGbs: '60', ...place });
    template.hasResource('oci_core_volume_attachment', {
      attachmentType: 'paravirtualized',
      volumeId: VOLUME_ID,
      isReadOnly: true,
    });
  });

  test('makes the clones and backups of one volume wait for one another', () => {
    const template = synthesize((stack) => {
      const volume = restoredVolume(stack);
      volume.backUp('first');
      volume.backUp('second');
      volume.clone('third');
    });
    const first = template.hasBootVolumeBackup({ dependsOn: Match.absent() });
    const second = template.hasBootVolumeBackup({ dependsOn: [`oci_core_boot_volume_backup.${first}`] });
    template.hasBootVolume({
      sourceDetails: { type: 'bootVolume' },
      dependsOn: [`oci_core_boot_volume_backup.${second}`],
    });
  });

  test('restores only the changes between two backups', () => {
    const template = synthesize((stack) => {
      const volume = restoredVolume(stack);
      const source = BootVolumeSource.delta({
        first: volume.backUp('first'),
        second: volume.backUp('second'),
        changeBlockSizeInBytes: 65_536,
      });
      new BootVolume(stack, 'delta', { ...place, source });
    });
    template.hasBootVolume({
      sourceDetails: {
        type: 'bootVolumeBackupDelta',
        firstBackupId: Match.pattern(/volume_first/),
        secondBackupId: Match.pattern(/volume_second/),
        changeBlockSizeInBytes: '65536',
      },
    });
  });

  test('activates a replica', () => {
    const replicaId = 'ocid1.bootvolumereplica.oc1.iad.abuwcljrreplica';
    const template = synthesize((stack) => {
      new BootVolume(stack, 'volume', { ...place, source: BootVolumeSource.replica(replicaId) });
    });
    template.hasBootVolume({ sourceDetails: { type: 'bootVolumeReplica', id: replicaId } });
  });
});

describe('BootVolume refuses', () => {
  const source = BootVolumeSource.replica('ocid1.bootvolumereplica.oc1.iad.abuwcljrreplica');

  test('a size outside 50 to 32768 GB (Oracle, Overview of Block Volume)', () => {
    for (const size of [Size.gibibytes(49), Size.tebibytes(33)]) {
      const { code, message } = refusal((stack) => new BootVolume(stack, 'volume', { ...place, source, size }));
      expect(code).toBe('SizeOutOfRange');
      expect(message).toMatch(/^stack\/volume: the size is \d+ GB; expected 50 to 32768 GB\. Change 'size'\./);
    }
  });

  test('a size below the source (Oracle, Restoring a Boot Volume)', () => {
    const { code, message } = refusal((stack) =>
      BootVolume.fromBootVolumeAttributes(stack, 'volume', {
        bootVolumeId: VOLUME_ID,
        ...place,
        size: Size.gibibytes(200),
      }).clone('clone', { size: Size.gibibytes(100) }),
    );
    expect(code).toBe('SizeBelowSource');
    expect(message).toContain('the size is 100 GB, and the source has 200 GB');
  });

  test('the lower-cost performance (Oracle, Block Volume Performance)', () => {
    const performance = VolumePerformance.LOWER_COST;
    const { code } = refusal((stack) => new BootVolume(stack, 'volume', { ...place, source, performance }));
    expect(code).toBe('BootVolumePerformanceTooLow');
  });

  test('a clone outside the availability domain of its source (Oracle, Cloning a Boot Volume)', () => {
    const { code, at } = refusal((stack) =>
      restoredVolume(stack).clone('clone', { availabilityDomain: 'Uocm:US-ASHBURN-AD-2' }),
    );
    expect(code).toBe('CloneOutsideAvailabilityDomain');
    expect(at).toBe('stack/volume/clone');
  });

  test('a replica in its own availability domain (Oracle, Replicating a Volume)', () => {
    const { code } = refusal((stack) => restoredVolume(stack).replicateTo({ availabilityDomain: DOMAIN }));
    expect(code).toBe('ReplicaInOwnAvailabilityDomain');
  });

  test('a clone of a volume of which too little is known', () => {
    const { code, message } = refusal((stack) =>
      BootVolume.fromBootVolumeId(stack, 'volume', VOLUME_ID).clone('clone'),
    );
    expect(code).toBe('AttributeUnknown');
    expect(message).toContain('fromBootVolumeAttributes');
  });

  test('a key of another region, and what is no key', () => {
    const withKey = (kmsKeyId: string) =>
      refusal((stack) => new BootVolume(stack, 'volume', { ...place, source, kmsKeyId }));
    expect(withKey('ocid1.key.oc1.phx.vault.abyhqljrkey').message).toContain(
      "the key of 'kmsKeyId' lives in us-phoenix-1; expected a key of us-ashburn-1",
    );
    expect(withKey(VOLUME_ID).code).toBe('OcidInvalid');
    expect(withKey('my-key').message).toContain("'kmsKeyId' is 'my-key'; expected an OCID of type 'key'");
  });

  test('a second policy (oracle/oci-go-sdk, CreateVolumeBackupPolicyAssignment)', () => {
    const { code, message } = refusal((stack) => {
      const volume = restoredVolume(stack);
      volume.protectWith(BackupPolicy.gold(stack, 'gold'));
      volume.protectWith(BackupPolicy.silver(stack, 'silver'));
    });
    expect(code).toBe('AlreadyProtected');
    expect(message).toContain('policy stack/silver is to be assigned, and stack/gold already is');
  });

  test('names and tags that the service would not take (Oracle, Resource Tags)', () => {
    const code = (options: object) =>
      refusal((stack) => new BootVolume(stack, 'volume', { ...place, source, ...options })).code;
    const tags = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'value']));
    expect(code({ displayName: '' })).toBe('DisplayNameInvalid');
    expect(code({ displayName: 'x'.repeat(256) })).toBe('DisplayNameInvalid');
    expect(code({ freeformTags: tags(11) })).toBe('TooManyTags');
    expect(code({ freeformTags: { ['k'.repeat(101)]: 'value' } })).toBe('TagInvalid');
    expect(code({ freeformTags: { key: 'v'.repeat(257) } })).toBe('TagInvalid');
    expect(code({ definedTags: { nodot: 'value' } })).toBe('DefinedTagKeyInvalid');
    expect(code({ definedTags: { 'a.b.c': 'value' } })).toBe('DefinedTagKeyInvalid');
    expect(code({ freeformTags: { key: '100%{' } })).toBe('TemplateDirectiveInText');
    expect(code({ displayName: 'at %{ if' })).toBe('TemplateDirectiveInText');
  });

  test('a delta of one backup with itself, or of odd blocks (Oracle, Direct APIs for Changed Block Tracking)', () => {
    const sameBackup = refusal((stack) => {
      const backup = restoredVolume(stack).backUp('backup');
      BootVolumeSource.delta({ first: backup, second: backup });
    });
    expect(sameBackup.code).toBe('DeltaSameBackup');
    for (const changeBlockSizeInBytes of [2_048, 5_000, 2_097_152]) {
      const oddBlocks = refusal((stack) => {
        const volume = restoredVolume(stack);
        BootVolumeSource.delta({ first: volume.backUp('one'), second: volume.backUp('two'), changeBlockSizeInBytes });
      });
      expect(oddBlocks.code).toBe('DeltaBlockSizeInvalid');
    }
  });
});
