import { COMPARTMENT, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';
import { homeOf } from './permissions';
import { parseStatement, StatementError } from './statement';

let at: TestCloud;
let volumeId: string;
beforeEach(() => {
  at = new TestCloud();
  volumeId = at.bootVolume().id;
});

let policies = 0;

function allow(...statements: string[]): void {
  policies++;
  at.ashburn.createPolicy({ compartmentId: at.cloud.tenancyId, name: `p${policies}`, description: 'd', statements });
  at.cloud.permissions.enforce('Backup');
}

const backUp = () => at.ashburn.createBootVolumeBackup({ bootVolumeId: volumeId });
const copy = (id: string, destinationRegion = 'us-phoenix-1') =>
  at.ashburn.copyBootVolumeBackup(id, { destinationRegion });

rule(
  'Oracle, Common Policies',
  'volume-family lacks the permission to copy: the copy answers as if the backup were not there',
  () => {
    allow('Allow group Backup to manage volume-family in tenancy');
    const { id } = backUp();
    expect(refusal(() => copy(id))).toMatchObject({
      status: 404,
      code: 'NotAuthorizedOrNotFound',
      message: 'Authorization failed or requested resource not found.',
      explanation: expect.stringContaining(
        `Allow group Backup to use boot-volume-backups in compartment id ${COMPARTMENT} where request.permission='BOOT_VOLUME_BACKUP_COPY'`,
      ),
    });
    at.ashburn.createPolicy({
      compartmentId: at.cloud.tenancyId,
      name: 'copy',
      description: 'd',
      statements: [
        "Allow group Backup to use boot-volume-backups in tenancy where request.permission='BOOT_VOLUME_BACKUP_COPY'",
      ],
    });
    expect(copy(id).lifecycleState).toBe('AVAILABLE');
  },
);

rule(
  'Oracle, Common Policies',
  'manage boot-volume-backups includes the copy; creating needs the use of volumes too',
  () => {
    allow('Allow group Backup to manage boot-volume-backups in tenancy');
    expect(refusal(backUp).explanation).toContain('VOLUME_WRITE');
    allow('allow group backup to USE volumes in tenancy');
    expect(copy(backUp().id).lifecycleState).toBe('AVAILABLE');
  },
);

rule('Oracle, Copying a Boot Volume Backup', 'conditions limit source and destination regions', () => {
  allow(
    'Allow group Backup to use volumes in tenancy',
    "Allow group Backup to read boot-volume-backups in tenancy where all {request.region='iad'}",
    "Allow group Backup to use boot-volume-backups in tenancy where all {request.permission='BOOT_VOLUME_BACKUP_COPY', request.region='iad'}",
    "Allow group Backup to manage boot-volume-backups in tenancy where all {request.permission='BOOT_VOLUME_BACKUP_CREATE', any-thing='x'}",
    "Allow group Backup to manage boot-volume-backups in tenancy where any {request.region='iad', target.region='phx'}",
  );
  const { id } = backUp();
  expect(copy(id).lifecycleState).toBe('AVAILABLE');
  expect(refusal(() => copy(id, 'uk-london-1')).explanation).toContain('BOOT_VOLUME_BACKUP_CREATE');
});

rule(
  'Oracle, How Policies Work',
  'a statement holds in its compartment and below, for its group, and any-user is everybody',
  () => {
    const parent = at.ashburn.createCompartment({ compartmentId: at.cloud.tenancyId, name: 'Prod', description: 'd' });
    const child = at.ashburn.createCompartment({ compartmentId: parent.id, name: 'Web', description: 'd' });
    const create = (compartmentId: string) =>
      at.ashburn.createVolume({ compartmentId, availabilityDomain: at.domain, sizeInGBs: 50 }).lifecycleState;
    allow(
      'Allow group Backup to manage volumes in compartment Prod',
      "Allow group 'Other' to manage volumes in tenancy",
    );
    expect(create(child.id)).toBe('AVAILABLE');
    expect(refusal(() => create(OTHER_COMPARTMENT)).status).toBe(404);
    allow(`Allow any-user to manage volumes in compartment id ${OTHER_COMPARTMENT}`);
    expect(create(OTHER_COMPARTMENT)).toBe('AVAILABLE');
  },
);

rule('Oracle, Policy Syntax', 'single permissions, patterns and negation', () => {
  allow(
    'Allow group Backup to {VOLUME_INSPECT} in tenancy',
    'Allow group Backup to manage volumes in tenancy where request.operation = /Delete*/',
    "Allow group Backup to use volumes in tenancy where request.permission != 'VOLUME_WRITE'",
  );
  expect(at.ashburn.getBootVolume(volumeId).id).toBe(volumeId);
  expect(refusal(backUp).status).toBe(404);
  expect(at.ashburn.updateBootVolume(volumeId, { displayName: 'x' }).displayName).toBe('x');
  at.ashburn.deleteBootVolume(volumeId);
});

rule('Oracle, Details for the Core Services', 'inspect, read, use and manage hold more and more', () => {
  const permissions = (verb: string) => [
    ...parseStatement(`Allow group A to ${verb} boot-volume-backups in tenancy`).permissions,
  ];
  expect(permissions('inspect')).toEqual(['BOOT_VOLUME_BACKUP_INSPECT']);
  expect(permissions('read')).toContain('BOOT_VOLUME_BACKUP_READ');
  expect(permissions('use')).toEqual(expect.arrayContaining(['BOOT_VOLUME_BACKUP_COPY', 'BOOT_VOLUME_BACKUP_UPDATE']));
  expect(permissions('manage')).toHaveLength(7);
  expect(() => homeOf('VOLUME_EXPLODE')).toThrow(RangeError);
});

test('a text that is no statement says why, and is kept all the same', () => {
  for (const [text, why] of [
    ['Let everybody in', 'not of the form'],
    ['Allow group A to borrow volumes in tenancy', "'borrow' is no verb"],
    ['Allow group A to use volumes in tenancy where weekday', "condition 'weekday'"],
  ]) {
    expect(() => parseStatement(text)).toThrow(StatementError);
    expect(() => parseStatement(text)).toThrow(why);
  }
  allow('Let everybody in');
  expect(refusal(backUp).status).toBe(404);
  at.cloud.permissions.allowAll();
  expect(at.cloud.permissions.enforcedGroup()).toBeUndefined();
  expect(backUp().lifecycleState).toBe('AVAILABLE');
});

chosen('everything is allowed until permissions are enforced; identity itself always is', () => {
  expect(backUp().lifecycleState).toBe('AVAILABLE');
  at.cloud.permissions.enforce('Nobody');
  expect(refusal(backUp).status).toBe(404);
  expect(at.ashburn.listPolicies({ compartmentId: at.cloud.tenancyId })).toEqual([]);
});
