import { AccessScope, AccessStatements, CopyAccessPolicy, Principal, Region } from '../../lib';
import { COMPARTMENT, refusal, synthesize } from './support';

const principal = Principal.group('VolumeAdmins');
const within = AccessScope.tenancy();

describe('AccessStatements', () => {
  test('for a copy name the permission that volume-family lacks, by region (Oracle, Copying a Boot Volume Backup)', () => {
    const statements = AccessStatements.forCopy({
      principal,
      within,
      from: Region.UK_LONDON_1,
      to: Region.EU_FRANKFURT_1,
    });
    expect(statements).toEqual([
      "Allow group VolumeAdmins to read boot-volume-backups in tenancy where request.region='lhr'",
      "Allow group VolumeAdmins to use boot-volume-backups in tenancy where all {request.permission='BOOT_VOLUME_BACKUP_COPY', request.region='lhr'}",
      "Allow group VolumeAdmins to manage boot-volume-backups in tenancy where all {request.permission='BOOT_VOLUME_BACKUP_CREATE', request.region='fra'}",
      "Allow group VolumeAdmins to use boot-volume-backups in tenancy where request.region='fra'",
      'Allow group VolumeAdmins to inspect work-requests in tenancy',
    ]);
  });

  test('for a restore, by dynamic group and compartment, with keys', () => {
    const statements = AccessStatements.forRestore({
      principal: Principal.dynamicGroup('recovery agents'),
      within: AccessScope.compartment('operations:storage'),
      keyScope: AccessScope.compartmentId(COMPARTMENT),
    });
    expect(statements).toEqual([
      "Allow dynamic-group 'recovery agents' to read boot-volume-backups in compartment operations:storage",
      "Allow dynamic-group 'recovery agents' to manage volumes in compartment operations:storage",
      `Allow service blockstorage to use keys in compartment id ${COMPARTMENT}`,
      `Allow dynamic-group 'recovery agents' to use key-delegate in compartment id ${COMPARTMENT}`,
    ]);
  });

  test('for scheduled copies let policies be made and assigned', () => {
    const statements = AccessStatements.forScheduledCopy({ principal, within, from: Region.US_ASHBURN_1 });
    expect(statements).toHaveLength(4);
    expect(statements).toContain(
      "Allow group VolumeAdmins to manage backup-policy-assignments in tenancy where request.region='iad'",
    );
  });

  test('name principals by OCID and in other identity domains', () => {
    const subjects = [
      Principal.groupId('ocid1.group.oc1..aaaaaaaagroup'),
      Principal.dynamicGroupId('ocid1.dynamicgroup.oc1..aaaaaaaagroup'),
      Principal.group('Staff/Volume Admins'),
    ].map((each) => each.subject);
    expect(subjects).toEqual([
      'group id ocid1.group.oc1..aaaaaaaagroup',
      'dynamic-group id ocid1.dynamicgroup.oc1..aaaaaaaagroup',
      "group 'Staff'/'Volume Admins'",
    ]);
  });
});

describe('CopyAccessPolicy', () => {
  const props = { compartmentId: COMPARTMENT, name: 'copy-backups', principal, within };

  test('holds the statements for copying and restoring, each once', () => {
    const template = synthesize((stack) => {
      new CopyAccessPolicy(stack, 'policy', { ...props, to: Region.US_PHOENIX_1, statements: ['Allow any-user to x'] });
    });
    expect(template.toJSON()).toMatchSnapshot();
  });

  test('leaves the restore out when told so', () => {
    synthesize((stack) => {
      const policy = new CopyAccessPolicy(stack, 'policy', { ...props, allowRestore: false });
      expect(policy.statements.join()).not.toContain('manage volumes');
    });
  });

  test('refuses a name that the service would not take (Oracle, Managing Policies)', () => {
    const { code } = refusal((stack) => new CopyAccessPolicy(stack, 'policy', { ...props, name: 'copy backups' }));
    expect(code).toBe('PolicyNameInvalid');
  });
});
