import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Cloud, openCloud, ServiceError } from '.';
import { COMPARTMENT, HOUR } from './testing/fixture';

interface Step {
  /** Which of the clouds that have the home open. */
  readonly cloud: number;
  readonly kind: 'volume' | 'backup' | 'copy' | 'assign' | 'delete' | 'undo' | 'write' | 'time';
  readonly which: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  cloud: fc.nat(1),
  kind: fc.constantFrom('volume', 'backup', 'copy', 'assign', 'delete', 'undo', 'write', 'time', 'time'),
  which: fc.nat(5),
});

const REGION = 'us-ashburn-1';
const IN_COMPARTMENT = { compartmentId: COMPARTMENT };

function createVolume(cloud: Cloud): void {
  const region = cloud.region(REGION);
  const [{ name }] = region.listAvailabilityDomains(IN_COMPARTMENT);
  const [gold] = region.listVolumeBackupPolicies({}).filter(({ displayName }) => displayName === 'gold');
  region.createVolume({ ...IN_COMPARTMENT, availabilityDomain: name, sizeInGBs: 50, backupPolicyId: gold.id });
}

function take(cloud: Cloud, { kind, which }: Step): void {
  const region = cloud.region(REGION);
  const volumes = region.listVolumes({ lifecycleState: 'AVAILABLE' });
  const volumeId = volumes[which % Math.max(1, volumes.length)]?.id;
  const backups = region.listVolumeBackups({ ...IN_COMPARTMENT, lifecycleState: 'AVAILABLE' });
  const backup = backups[which % Math.max(1, backups.length)];
  if (kind === 'time') {
    cloud.clock.advance((which + 1) * 13 * HOUR);
  } else if (kind === 'volume' || volumeId === undefined) {
    createVolume(cloud);
  } else if (kind === 'undo') {
    cloud.together(REGION, () => {
      region.createVolumeBackup({ volumeId });
      region.deleteVolume(volumeId);
      throw new Error('undone');
    });
  } else if (kind === 'backup') {
    region.createVolumeBackup({ volumeId });
  } else if (kind === 'delete' && backup !== undefined) {
    region.deleteVolumeBackup(backup.id);
  } else if (kind === 'copy' && backup !== undefined) {
    region.copyVolumeBackup(backup.id, { destinationRegion: 'us-phoenix-1' });
  } else if (kind === 'assign') {
    const policies = region.listVolumeBackupPolicies({});
    region.createVolumeBackupPolicyAssignment({ assetId: volumeId, policyId: policies[which % policies.length].id });
  } else {
    region.blockDevice(volumeId).write(which * 4096, Buffer.alloc(4096, which + 1));
  }
}

function tryTo(work: () => void): string {
  try {
    work();
    return 'done';
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      return (error as Error).message;
    }
    return error.code;
  }
}

const seen = (cloud: Cloud) =>
  ['us-ashburn-1', 'us-phoenix-1'].map((name) => {
    const region = cloud.region(name);
    const volumes = region.listVolumes({});
    return {
      volumes,
      backups: region.listVolumeBackups(IN_COMPARTMENT),
      unused: volumes.map(({ id }) => region.listUnusedSlots(id)),
      assigned: volumes.map(({ id }) => region.getVolumeBackupPolicyAssetAssignment({ assetId: id })),
    };
  });

/** Takes the steps with so many clouds that share one home; answers how each step ended, and what each of them sees at the end. */
function run(steps: readonly Step[], count: number): { readonly outcomes: string[]; readonly views: unknown[] } {
  const home = mkdtempSync(join(tmpdir(), 'drydock-several-'));
  const clouds = Array.from({ length: count }, () => openCloud({ home: join(home, 'home'), seed: 'several' }));
  try {
    const outcomes = steps.map((each) => tryTo(() => take(clouds[each.cloud % count], each)));
    return { outcomes, views: clouds.map(seen) };
  } finally {
    for (const cloud of clouds) {
      cloud.close();
    }
    rmSync(home, { recursive: true });
  }
}

test('several clouds on one home, each with a memory of its own, bring about and see what one would', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
      const alone = run(steps, 1);
      const together = run(steps, 2);
      expect(together.outcomes).toEqual(alone.outcomes);
      expect(together.views).toEqual([alone.views[0], alone.views[0]]);
    }),
    { numRuns: 25 },
  );
});
