import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as messages from '../rpc/messages';
import { decodeMessage, encodeMessage } from '../rpc/protobuf';
import { type Answer, call, connectPlugin, type Handshake, PluginProcess } from '../testing/plugin-client';
import { makeCertificate } from './certificate';

const METADATA = '/tfplugin5.Provider/GetMetadata';

describe('a provider process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-process-'));
  let provider: PluginProcess;
  let handshake: Handshake;

  beforeAll(async () => {
    provider = new PluginProcess({ TMPDIR: folder, TF_LOG: 'DEBUG' });
    handshake = await provider.handshake();
  });
  afterAll(async () => {
    await provider.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says one line on stdout: protocol 5, a unix socket, its certificate', () => {
    expect(handshake.line).toMatch(/^1\|5\|unix\|[^|]+\|grpc\|[A-Za-z0-9+/]+\n$/);
  });

  it('lets nobody but its owner reach the socket', () => {
    expect(statSync(handshake.socket).mode & 0o777).toBe(0o600);
    expect(statSync(join(handshake.socket, '..')).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(handshake.socket)).toBeLessThan(108);
  });

  it('answers the Terraform that started it', async () => {
    const session = await connectPlugin(handshake, provider.certificate);
    const { status, body } = await call(session, METADATA, Buffer.alloc(0));
    expect(status).toBe(0);
    const metadata = decodeMessage(messages.getMetadata.response, body);
    expect(metadata.resources).toHaveLength(16);
    expect(metadata.dataSources).toHaveLength(19);
    expect((await call(session, '/tfplugin5.Provider/Nothing', Buffer.alloc(0))).status).toBe(12);
    expect((await call(session, '/grpc.health.v1.Health/Check', Buffer.alloc(0))).status).toBe(12);

    // Strangers come while the owner is connected: they learn nothing and end nothing.
    for (const stranger of [makeCertificate(new Date()), undefined]) {
      const refused = await tryToCall(handshake, stranger);
      expect(refused).toBe('refused');
    }
    expect((await call(session, METADATA, Buffer.alloc(0))).status).toBe(0);
    expect(provider.stderr).toContain('refused a connection');
    expect(provider.stdout).toBe(handshake.line);

    // Terraform's last word.
    await call(session, '/plugin.GRPCController/Shutdown', Buffer.alloc(0));
    expect(await provider.ended()).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

async function tryToCall(handshake: Handshake, certificate?: ReturnType<typeof makeCertificate>): Promise<string> {
  try {
    const session = await connectPlugin(handshake, certificate);
    const { status }: Answer = await call(session, METADATA, Buffer.alloc(0));
    return status === -1 ? 'refused' : 'answered';
  } catch {
    return 'refused';
  }
}

describe('a provider process that Terraform did not start well', () => {
  it('says what it is when a person starts it', async () => {
    const provider = new PluginProcess({ TF_PLUGIN_MAGIC_COOKIE: undefined });
    expect(await provider.ended()).toBe(1);
    expect(provider.stderr).toContain('Terraform starts it');
    expect(provider.stdout).toBe('');
  });

  it('names the protocols when they do not match', async () => {
    const provider = new PluginProcess({ PLUGIN_PROTOCOL_VERSIONS: '6' });
    expect(await provider.ended()).toBe(1);
    expect(provider.stderr).toContain('this provider speaks 5');
  });

  it('refuses a client certificate that is none', async () => {
    const provider = new PluginProcess({ PLUGIN_CLIENT_CERT: 'none' });
    expect(await provider.ended()).toBe(1);
    expect(provider.stderr).toContain('PLUGIN_CLIENT_CERT');
  });

  it('ignores Ctrl-C, ends when the connection drops and on SIGTERM, and leaves no file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-process-'));
    const provider = new PluginProcess({ TMPDIR: folder });
    const handshake = await provider.handshake();
    const session = await connectPlugin(handshake, provider.certificate);
    await call(session, METADATA, Buffer.alloc(0));
    provider.child.kill('SIGINT');
    expect((await call(session, METADATA, Buffer.alloc(0))).status).toBe(0);
    session.destroy();
    expect(await provider.ended()).toBe(0);
    const second = new PluginProcess({ TMPDIR: folder });
    await second.handshake();
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('what an owner sends', () => {
  it('is answered with a status when it is malformed, and the next call works', async () => {
    const provider = new PluginProcess();
    const session = await connectPlugin(await provider.handshake(), provider.certificate);
    const path = '/tfplugin5.Provider/ReadResource';
    const statuses: number[] = [];
    for (const body of [Buffer.alloc(0), Buffer.of(0, 0, 0, 0, 9, 1), Buffer.of(1, 0, 0, 0, 0), Buffer.of(9)]) {
      statuses.push((await call(session, path, body, true)).status);
    }
    expect(statuses).toEqual([13, 13, 12, 13]);
    expect((await call(session, path, Buffer.of(0xff, 0xff, 0xff))).status).toBe(3);
    const unknown = encodeMessage(messages.readResource.request, { typeName: '__proto__' });
    const { status, body } = await call(session, path, unknown);
    expect(status).toBe(0);
    expect(decodeMessage(messages.readResource.response, body).diagnostics).toMatchObject([{ severity: 1 }]);
    await provider.end();
  });
});
