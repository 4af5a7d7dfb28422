import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findWarmProvider,
  reattachProviders,
  startWarmProvider,
  stopWarmProvider,
  warmSetting,
} from '../installation/warm-provider';
import { writeWarmRecord } from '../installation/warm-record';
import { diagnosticText, TerraformWorkspace } from '../testing/terraform-workspace';

const STACK = `
provider "oci" {
  region = "us-ashburn-1"
}
provider "oci" {
  alias  = "frankfurt"
  region = "eu-frankfurt-1"
}
resource "oci_core_vcn" "here" {
  compartment_id = "ocid1.compartment.oc1..aaaa"
  cidr_block     = "10.0.0.0/16"
}
resource "oci_core_vcn" "there" {
  provider       = oci.frankfurt
  compartment_id = "ocid1.compartment.oc1..aaaa"
  cidr_block     = "10.0.0.0/16"
}
`;

describe('a warm provider process', () => {
  const workspace = new TerraformWorkspace().configure(STACK);
  afterAll(async () => {
    await stopWarmProvider(workspace.home);
    workspace.remove();
  });

  it('is absent at first', async () => {
    expect(await findWarmProvider(workspace.home)).toEqual({ state: 'absent' });
    expect(warmSetting(workspace.home)).toEqual({});
    expect(await stopWarmProvider(workspace.home)).toBe(false);
  });

  it('serves command after command, each alias with its own region', async () => {
    const started = await startWarmProvider(workspace.home, workspace.environment);
    if (started.state !== 'running') throw new Error(started.state);
    expect(statSync(started.socket).mode & 0o777).toBe(0o600);
    expect(await startWarmProvider(workspace.home, workspace.environment)).toEqual(started);
    workspace.environment.TF_REATTACH_PROVIDERS = warmSetting(workspace.home).reattach;
    expect(workspace.environment.TF_REATTACH_PROVIDERS).toBe(reattachProviders(started));
    expect(diagnosticText(workspace.apply())).toBe('');
    expect(workspace.state()['oci_core_vcn.here'].id).toMatch(/^ocid1\.vcn\.oc1\.iad\./);
    expect(workspace.state()['oci_core_vcn.there'].id).toMatch(/^ocid1\.vcn\.oc1\.eu-frankfurt-1\./);
    expect(workspace.plan().actions).toEqual({});
    expect(await findWarmProvider(workspace.home)).toEqual(started);
  });

  it('ends when it is told to, and leaves no socket', async () => {
    const running = await findWarmProvider(workspace.home);
    expect(await stopWarmProvider(workspace.home)).toBe(true);
    expect(await findWarmProvider(workspace.home)).toEqual({ state: 'absent' });
    expect('socket' in running && existsSync(running.socket)).toBe(false);
  });

  it('that crashed is told of, and terraform does without it', async () => {
    const started = await startWarmProvider(workspace.home, workspace.environment);
    if (started.state !== 'running') throw new Error(started.state);
    process.kill(started.pid, 'SIGKILL');
    while (warmSetting(workspace.home).reattach !== undefined) await new Promise(setImmediate);
    expect(await findWarmProvider(workspace.home)).toMatchObject({ state: 'crashed', pid: started.pid });
    expect(warmSetting(workspace.home)).toEqual({ notice: expect.stringContaining('has crashed') });
    expect(workspace.plan().status).toBe(1);
    delete workspace.environment.TF_REATTACH_PROVIDERS;
    expect(workspace.plan().actions).toEqual({});
    expect((await startWarmProvider(workspace.home, workspace.environment)).state).toBe('running');
  });
});

describe('a warm provider process whose socket outlives it', () => {
  it('has crashed', async () => {
    const home = mkdtempSync(join(tmpdir(), 'drydock-warm-'));
    const socket = join(home, 'socket');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    const startedAt = '2026-01-01T00:00:00Z';
    writeWarmRecord(home, { pid: process.pid, socket, startedAt });
    expect(await findWarmProvider(home)).toMatchObject({ state: 'running' });
    const { pid } = spawnSync('true');
    writeWarmRecord(home, { pid, socket, startedAt });
    expect(await findWarmProvider(home)).toMatchObject({ state: 'crashed', pid });
    server.close();
    rmSync(home, { recursive: true });
  });
});

describe('a warm provider process that cannot start', () => {
  it('says why', async () => {
    const workspace = new TerraformWorkspace();
    await expect(startWarmProvider(workspace.home, { ...workspace.environment, TMPDIR: '/nowhere' })).rejects.toThrow(
      /The warm provider ended at once: The provider could not start: .*nowhere/,
    );
    workspace.remove();
  });
});
