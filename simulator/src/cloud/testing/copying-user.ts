import { existsSync, writeSync } from 'node:fs';
import { openCloud } from '..';

/**
 * A process of its own: copies a backup to Phoenix, or only moves the clock by a day. Whenever it holds no lock in the middle of a
 * copy, it says so and stands still until a file appears.
 *
 *   node --import tsx copying-user.ts HOME FILE [BACKUP]
 */
/** Whoever is kept out meanwhile shall hear of it. */
const MOST_WAITS = 2000;

const [home, file, backup] = process.argv.slice(2);
const tell = (text: string): void => void writeSync(1, `${text}\n`);
const pause = Atomics.wait;
Atomics.wait = ((...given: Parameters<typeof pause>) => {
  const [words] = given;
  // The thread that verifies is waited for within a step, under the locks.
  if (words.length > 1) {
    return pause(...given);
  }
  tell('pausing');
  for (let waits = 0; !existsSync(file) && waits < MOST_WAITS; waits++) {
    pause(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  return pause(...given);
}) as typeof pause;

const cloud = openCloud({ home });
tell('begins');
if (backup === undefined) {
  cloud.clock.advance(24 * 3_600_000);
  const [copy] = cloud
    .region('us-phoenix-1')
    .listVolumeBackups({ compartmentId: 'ocid1.compartment.oc1..aaaaaaaaexample' });
  tell(`ends ${copy.lifecycleState}`);
} else {
  const copy = cloud.region('us-ashburn-1').copyVolumeBackup(backup, { destinationRegion: 'us-phoenix-1' });
  tell(`ends ${copy.lifecycleState}`);
}
cloud.close();
