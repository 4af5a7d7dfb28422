/** Backs up a server with Oracle's own clients, copies the backup to another region, restores it there, and compares the bytes. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { clientsOf, readCredentials } from './clients';
import { digestOf, LocalCloud } from './local-cloud';
import { backUp, copy, restore } from './protect';
import { launchServer } from './server';

const HOME = 'us-ashburn-1';
const AWAY = 'us-phoenix-1';

const say = (text: string) => console.log(text);

async function main(): Promise<void> {
  const local = new LocalCloud();
  try {
    Object.assign(process.env, await local.start());
    say(`The local cloud answers at ${process.env.DRYDOCK_API}`);
    const compartmentId = readCredentials().getTenantId();
    const [home, away] = [clientsOf(HOME), clientsOf(AWAY)];

    const bootVolumeId = await launchServer(home, compartmentId);
    say(`A server runs in ${HOME} from boot volume ${bootVolumeId}`);
    const image = local.makeImage(64);
    local.drydock('volume', 'import', bootVolumeId, image);

    const backup = await backUp(home, bootVolumeId, 'nightly');
    say(`Backed up as ${backup.id}`);
    const moved = await copy(home, away, backup.id, AWAY);
    say(`Copied to ${AWAY} as ${moved.id}`);
    const restored = await restore(away, compartmentId, moved.id);
    say(`Restored there as ${restored.id}`);

    const exported = join(local.folder, 'restored.raw');
    local.drydock('volume', 'export', restored.id, exported);
    const bytes = statSync(image).size;
    const [before, after] = [await digestOf(image, bytes), await digestOf(exported, bytes)];
    if (before !== after) throw new Error(`The restored bytes differ: ${before} before, ${after} after`);
    say(`All ${bytes} bytes are equal, sha256 ${after}`);
  } finally {
    await local.end();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
