import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { TerraformWorkspace } from '../../simulator/src/provider/testing/terraform-workspace';
import { providerIn, SERVER } from './configuration';

const BACKUPS = 150;
const CONFIGURATION = `${providerIn('us-ashburn-1')}${SERVER}
resource "oci_core_boot_volume_backup" "many" {
  count          = ${BACKUPS}
  boot_volume_id = oci_core_instance.server.boot_volume_id
  display_name   = "backup-\${count.index}"
}`;

/** Processes of the provider that serve this workspace's cloud. */
function providerProcesses(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('provider.js') &&
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DRYDOCK_HOME=${home}\0`)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(holds: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (holds()) return true;
    await sleep(50);
  }
  return false;
}

/** Starts an apply and returns once some of its backups are made. */
async function applyUntilUnderWay({ folder: cwd, environment: env }: TerraformWorkspace): Promise<ChildProcess> {
  const terraform = spawn('terraform', ['apply', '-auto-approve', '-no-color'], { cwd, env });
  let made = 0;
  await new Promise<void>((resolve, reject) => {
    terraform.stdout.on('data', (text) => {
      made += String(text).split('many').length - 1;
      if (made > 30) resolve();
    });
    terraform.on('close', () => reject(new Error('the apply ended before it could be interrupted')));
  });
  terraform.removeAllListeners('close');
  return terraform;
}

const ended = (process: ChildProcess) => new Promise((resolve) => process.once('close', resolve));

const onLinux = existsSync('/proc/self/environ') ? describe : describe.skip;

onLinux('kill -9 in the middle of an apply', () => {
  test.each(['terraform', 'the provider'])(
    'of %s: no orphan, the next apply repairs, the store is whole',
    async (victim) => {
      const workspace = new TerraformWorkspace();
      workspace.configure(CONFIGURATION);
      const terraform = await applyUntilUnderWay(workspace);
      if (victim === 'terraform') terraform.kill('SIGKILL');
      else for (const pid of providerProcesses(workspace.home)) process.kill(pid, 'SIGKILL');
      await ended(terraform);
      expect(await until(() => providerProcesses(workspace.home).length === 0)).toBe(true);

      const repaired = workspace.run('apply', '-auto-approve', '-input=false');
      expect([repaired.status, repaired.stderr]).toEqual([0, '']);
      const backups = Object.keys(workspace.state()).filter((address) => address.includes('many'));
      expect(backups).toHaveLength(BACKUPS);
      expect(workspace.plan('-detailed-exitcode').status).toBe(0);
      workspace.remove();
    },
  );
});
