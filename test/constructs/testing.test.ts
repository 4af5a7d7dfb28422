import { TerraformOutput } from 'cdktf';
import { BackupPolicy, BackupSchedule, BackupType, Duration } from '../../lib';
import { Match } from '../../lib/testing';
import { COMPARTMENT, restoredVolume, synthesize } from './support';

const twoBackups = () =>
  synthesize((stack) => {
    const volume = restoredVolume(stack);
    volume.backUp('one', { type: BackupType.FULL, freeformTags: { CostCentre: '42' } });
    volume.backUp('two');
    new TerraformOutput(stack, 'answer', { value: 42 });
  });

describe('Template', () => {
  test('finds exactly one resource, and answers its name', () => {
    expect(twoBackups().hasBootVolumeBackup({ type: 'FULL' })).toMatch(/^volume_one_/);
  });

  test('refuses two that fit, so that a wrong second one does not pass', () => {
    expect(() => twoBackups().hasBootVolumeBackup()).toThrow(
      /^expected exactly one oci_core_boot_volume_backup, got volume_one_\w+, volume_two_\w+$/,
    );
  });

  test('says of each candidate why it does not fit', () => {
    expect(() => twoBackups().hasBootVolumeBackup({ type: 'OTHER' })).toThrow(
      /no oci_core_boot_volume_backup fits\n {2}volume_one_\w+: type: expected "OTHER", got "FULL"\n {2}volume_two_\w+: type: expected "OTHER", got nothing/,
    );
    expect(() => twoBackups().hasInstance()).toThrow('no oci_core_instance fits; there is none at all');
  });

  test('looks into blocks and lists, and leaves the keys of tags as they are', () => {
    const template = twoBackups();
    template.hasBootVolume({ sourceDetails: { type: 'bootVolumeBackup' } });
    template.hasBootVolumeBackup({ freeformTags: { CostCentre: '42' } });
    expect(() => template.hasBootVolume({ sourceDetails: { type: 'image' } })).toThrow('source_details.type');
    expect(() => template.hasBootVolume({ sourceDetails: 'image' })).toThrow('source_details: expected "image"');
    expect(() => template.hasBootVolume({ compartmentId: { nested: 1 } as never })).toThrow('expected {"nested":1}');
    expect(() => template.hasBootVolumeBackup({ freeformTags: { costCentre: '42' } })).toThrow(
      'freeform_tags.costCentre',
    );
  });

  test('compares lists whole', () => {
    const template = synthesize((stack) => {
      const schedules = [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })];
      new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT, schedules });
    });
    template.hasBackupPolicy({ schedules: [{ hourOfDay: 2 }] });
    expect(() => template.hasBackupPolicy({ schedules: [] })).toThrow('schedules: expected 0 items');
    expect(() => template.hasBackupPolicy({ schedules: [{ hourOfDay: 3 }] })).toThrow(
      'schedules[0].hour_of_day: expected 3, got 2',
    );
  });

  test('asks looser questions', () => {
    const template = twoBackups();
    template.hasBootVolumeBackup({ type: Match.anything() });
    template.hasBootVolumeBackup({ type: Match.absent() });
    template.hasBootVolume({ availabilityDomain: Match.pattern(/AD-1$/) });
    expect(() => template.hasBootVolume({ availabilityDomain: Match.absent() })).toThrow('expected nothing, got');
    expect(() => template.hasBootVolume({ kmsKeyId: Match.anything() })).toThrow('expected a value, got nothing');
    expect(() => template.hasBootVolume({ availabilityDomain: Match.pattern(/AD-9$/) })).toThrow('expected text like');
  });

  test('counts resources and asks for outputs, data sources and annotations', () => {
    const template = twoBackups();
    template.resourceCountIs('oci_core_boot_volume_backup', 2);
    template.hasOutput('answer', 42);
    expect(() => template.resourceCountIs('oci_core_instance', 1)).toThrow('expected 1 oci_core_instance, got 0: none');
    expect(() => template.hasOutput('answer', 43)).toThrow('output answer: expected 43, got 42');
    expect(() => template.hasOutput('question')).toThrow('expected an output question, got answer');
    expect(() => template.hasDataSource('oci_core_images')).toThrow('no data oci_core_images fits');
    expect(() => template.hasAnnotation(/x/)).toThrow('expected one annotation like /x/, got 0');
  });

  test('makes snapshots without what changes from machine to machine', () => {
    const text = JSON.stringify(twoBackups());
    expect(text).not.toContain('tfstate');
    expect(text).not.toContain('metadata');
    expect(text).toBe(JSON.stringify(twoBackups()));
  });
});
