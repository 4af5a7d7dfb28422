import { App, TerraformStack, TerraformVariable } from 'cdktf';
import {
  BackupRetention,
  BackupType,
  BootVolume,
  BootVolumeBackup,
  CrossRegionCopy,
  Duration,
  Region,
  Size,
} from '../../lib';
import { OciProvider } from '../../lib/provider-oci/provider';
import { Match, Template } from '../../lib/testing';
import {
  ashburnStack,
  BACKUP_ID,
  COMPARTMENT,
  DOMAIN,
  refusal,
  restoredVolume,
  synthesize,
  VOLUME_ID,
} from './support';

describe('BootVolumeBackup', () => {
  test('with nothing but its volume writes only that', () => {
    const template = synthesize((stack) => BootVolume.fromBootVolumeId(stack, 'volume', VOLUME_ID).backUp('backup'));
    expect(template.toJSON()).toMatchSnapshot();
  });

  test('with everything', () => {
    const template = synthesize((stack) => {
      new BootVolumeBackup(stack, 'backup', {
        volume: BootVolume.fromBootVolumeId(stack, 'volume', VOLUME_ID),
        type: BackupType.FULL,
        compartmentId: COMPARTMENT,
        displayName: 'before-the-upgrade',
        retention: BackupRetention.days(30).preventingDeletion().lockedForGood(),
        creationTimeout: Duration.hours(2),
      });
    });
    template.hasBootVolumeBackup({
      bootVolumeId: VOLUME_ID,
      type: 'FULL',
      compartmentId: COMPARTMENT,
      retentionPeriod: { retentionTimeAmount: 30, retentionTimeUnit: 'DAYS' },
      isPreventDeletionEnabled: true,
      isRetentionLockEnabled: true,
      isIndefiniteRetentionEnabled: Match.absent(),
      timeouts: { create: '7200s' },
    });
  });

  test('is restored where its volume was, or anywhere in its region', () => {
    const template = synthesize((stack) => {
      const backup = restoredVolume(stack).backUp('backup');
      backup.restore('here');
      backup.restore('there', { availabilityDomain: 'Uocm:US-ASHBURN-AD-2', size: Size.gibibytes(80) });
    });
    template.hasBootVolume({
      availabilityDomain: DOMAIN,
      sourceDetails: { type: 'bootVolumeBackup', id: Match.pattern(/volume_backup/) },
    });
    template.hasBootVolume({ availabilityDomain: 'Uocm:US-ASHBURN-AD-2', sizeInGbs: '80' });
  });

  test('of elsewhere is restored once its place is said, and refused before', () => {
    const { code } = refusal((stack) =>
      BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', BACKUP_ID).restore('volume'),
    );
    expect(code).toBe('AttributeUnknown');
    synthesize((stack) =>
      BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', BACKUP_ID).restore('volume', {
        availabilityDomain: DOMAIN,
        compartmentId: COMPARTMENT,
      }),
    ).hasBootVolume({ sourceDetails: { id: BACKUP_ID } });
  });

  test('that is the newest is looked up, and its absence explained', () => {
    const template = synthesize((stack) =>
      BootVolumeBackup.newest(stack, 'newest', { compartmentId: COMPARTMENT, displayName: 'recovery-point' }).restore(
        'volume',
        { availabilityDomain: DOMAIN },
      ),
    );
    template.hasDataSource('oci_core_boot_volume_backups', {
      displayName: 'recovery-point',
      state: 'AVAILABLE',
      lifecycle: { postcondition: [{ condition: Match.anything(), errorMessage: Match.pattern(/recovery-point/) }] },
    });
    template.hasBootVolume({
      compartmentId: COMPARTMENT,
      sourceDetails: { id: Match.pattern(/^\$\{element\(split\("\|", reverse\(sort\(/) },
    });
  });
});

describe('CrossRegionCopy', () => {
  test('names the region of its source and hides the name of the argument that the documentation gets wrong', () => {
    const template = synthesize((stack) =>
      restoredVolume(stack).backUp('backup').copyTo('copy', { region: Region.US_PHOENIX_1, displayName: 'copy' }),
    );
    template.hasBootVolumeBackup({
      bootVolumeId: Match.absent(),
      displayName: 'copy',
      provider: 'oci.phx',
      sourceDetails: { region: 'us-ashburn-1', bootVolumeBackupId: Match.pattern(/volume_backup/) },
      timeouts: { create: '21600s' },
    });
  });

  test("takes the stack's provider of its region, and makes one like the default when there is none", () => {
    const stack = new TerraformStack(new App(), 'stack');
    new OciProvider(stack, 'home', { region: 'us-ashburn-1', configFileProfile: 'ADMIN' });
    const london = new OciProvider(stack, 'london', { region: 'uk-london-1', alias: 'london' });
    const backup = BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', BACKUP_ID);
    expect(backup.copyTo('one', { region: Region.UK_LONDON_1 }).provider).toBe(london);
    const made = backup.copyTo('two', { region: Region.EU_FRANKFURT_1 }).provider as OciProvider;
    expect([made.alias, made.region, made.configFileProfile]).toEqual(['fra', 'eu-frankfurt-1', 'ADMIN']);
    expect(backup.copyTo('three', { region: Region.EU_FRANKFURT_1 }).provider).toBe(made);
  });

  test('restores in its own region', () => {
    const template = synthesize((stack) => {
      const copy = restoredVolume(stack).backUp('backup').copyTo('copy', { region: Region.US_PHOENIX_1 });
      copy.restore('volume', { availabilityDomain: 'Uocm:PHX-AD-1' });
    });
    template.hasBootVolume({ provider: 'oci.phx', availabilityDomain: 'Uocm:PHX-AD-1', compartmentId: COMPARTMENT });
  });

  test('makes the copies of one volume wait for one another (Oracle, Copying a Boot Volume Backup)', () => {
    const template = synthesize((stack) => {
      const volume = restoredVolume(stack);
      volume.backUp('one').copyTo('copy', { region: Region.US_PHOENIX_1 });
      volume.backUp('two').copyTo('copy', { region: Region.UK_LONDON_1 });
    });
    template.hasBootVolumeBackup({ provider: 'oci.lhr', dependsOn: [Match.pattern(/volume_one_copy/)] });
  });

  test('refuses its own region (Oracle, Copying a Boot Volume Backup)', () => {
    const { code, message } = refusal((stack) =>
      restoredVolume(stack).backUp('backup').copyTo('copy', { region: Region.US_ASHBURN_1 }),
    );
    expect(code).toBe('CopyIntoOwnRegion');
    expect(message).toMatch(/^stack\/volume\/backup\/copy: the copy is to go to us-ashburn-1, where its source is/);
  });

  test('refuses a source of which nobody knows the region', () => {
    const stack = new TerraformStack(new App(), 'stack');
    new OciProvider(stack, 'oci');
    const source = BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', 'ocid1.bootvolumebackup.oc1..unknown');
    expect(() => new CrossRegionCopy(stack, 'copy', { source })).toThrow(/CopySourceRegionUnknown/);
    new CrossRegionCopy(stack, 'told', { source, sourceRegion: Region.of('sa-saopaulo-1') });
    Template.fromStack(stack).hasBootVolumeBackup({ sourceDetails: { region: 'sa-saopaulo-1' } });
  });

  test('lets a region pass that only Terraform knows', () => {
    const stack = ashburnStack();
    const home = new TerraformVariable(stack, 'home', { type: 'string' }).stringValue;
    const source = BootVolumeBackup.fromBootVolumeBackupId(stack, 'backup', BACKUP_ID);
    new CrossRegionCopy(stack, 'copy', { source, sourceRegion: Region.of(home) });
    Template.fromStack(stack).hasBootVolumeBackup({ sourceDetails: { region: '${var.home}' } });
  });
});
