import * as fc from 'fast-check';
import { openCloud } from '../../cloud';
import { backupFacts } from '../backup-facts';
import { forecast, standingAt } from '../forecast';
import { cloudVolumes } from '../from-cloud';
import { arbitraryRegions, arbitrarySchedules } from './arbitrary-policy';

const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
const DAY = 86_400_000;

const line = (region: string, taken: number, expires: number | undefined, isCopy: boolean) =>
  [region, new Date(taken).toISOString(), expires && new Date(expires).toISOString(), isCopy ? 'copy' : ''].join(' ');

/** For random policies: what is foreseen for so many days is what a cloud has after so many days. */
export function forecastMeetsReality(days: number, numRuns: number): void {
  const startHour = fc.integer({ min: 0, max: 24 * 366 });
  fc.assert(
    fc.property(
      arbitrarySchedules,
      arbitraryRegions,
      startHour,
      fc.nat(40),
      (schedules, [region, destination], hour, ran) => {
        const cloud = openCloud({ start: Date.UTC(2026, 0, 1) + hour * 3_600_000 });
        const operations = cloud.region(region);
        const availabilityDomain = operations.listAvailabilityDomains({ compartmentId })[0]!.name;
        const volume = operations.createVolume({ compartmentId, availabilityDomain, sizeInGBs: 50 });
        const policy = operations.createVolumeBackupPolicy({
          compartmentId,
          schedules,
          destinationRegion: destination,
        });
        operations.createVolumeBackupPolicyAssignment({ assetId: volume.id, policyId: policy.id });
        cloud.clock.advance(ran * DAY);

        const from = cloud.clock.now();
        const until = from + days * DAY;
        const [foreseen] = forecast(cloudVolumes(cloud), { from, until, dailyChangeGBs: 1 }).volumes;
        cloud.clock.advanceTo(until);

        const real = backupFacts(cloud).filter(({ state }) => state === 'AVAILABLE');
        const expected = standingAt(foreseen!.backups, until);
        expect(expected.map((each) => line(each.region, each.from, each.expires, each.isCopy)).sort()).toEqual(
          real.map((each) => line(each.region, each.timeCreated, each.expires, each.copyOf !== undefined)).sort(),
        );
        cloud.close();
      },
    ),
    { numRuns },
  );
}
