import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { type Certificate, makeCertificate, pem } from '../process/certificate';
import { PROVIDER_FOLDER } from './terraform-workspace';

export interface Handshake {
  readonly line: string;
  readonly socket: string;
  /** Of the server, in PEM. */
  readonly certificate: string;
}

export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly body: Buffer;
}

const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

/** A provider process, started as Terraform starts one. */
export class PluginProcess {
  readonly certificate = makeCertificate(new Date());
  readonly child: ChildProcess;
  /** All that it wrote to stdout. */
  stdout = '';
  stderr = '';

  constructor(environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(join(PROVIDER_FOLDER, 'terraform-provider-oci_v8.28.0'), {
      env: {
        PATH: process.env.PATH,
        TF_PLUGIN_MAGIC_COOKIE: COOKIE,
        PLUGIN_PROTOCOL_VERSIONS: '6,5',
        PLUGIN_CLIENT_CERT: pem(this.certificate.certificate),
        ...environment,
      },
    });
    this.child.stdout?.on('data', (text) => (this.stdout += text));
    this.child.stderr?.on('data', (text) => (this.stderr += text));
  }

  async handshake(): Promise<Handshake> {
    while (!this.stdout.includes('\n')) await once(this.child.stdout!, 'data');
    const [, , , socket, , certificate] = this.stdout.trim().split('|');
    return { line: this.stdout, socket, certificate: pem(Buffer.from(certificate ?? '', 'base64')) };
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
  }
}

/** Connects as Terraform does, or as a stranger with another certificate or none. */
export async function connectPlugin(handshake: Handshake, client?: Certificate): Promise<ClientHttp2Session> {
  const socket = connectTls({
    socket: connectSocket(handshake.socket),
    servername: 'localhost',
    ca: handshake.certificate,
    ALPNProtocols: ['h2'],
    ...(client ? { cert: pem(client.certificate), key: client.privateKey } : {}),
  });
  await once(socket, 'secureConnect');
  const session = connectHttp2('https://localhost', { createConnection: () => socket });
  session.on('error', () => session.destroy());
  return session;
}

/** One unary call with a body of any bytes, framed unless `raw`. */
export function call(session: ClientHttp2Session, path: string, body: Uint8Array, raw = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const chunks: Buffer[] = [];
    const answer = { status: -1, message: '' };
    const take = (headers: { [name: string]: unknown }) => {
      if (headers['grpc-status'] !== undefined) answer.status = Number(headers['grpc-status']);
      if (headers['grpc-message'] !== undefined) answer.message = decodeURIComponent(String(headers['grpc-message']));
    };
    stream.on('response', take);
    stream.on('trailers', take);
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('close', () => resolve({ ...answer, body: Buffer.concat(chunks).subarray(5) }));
    stream.end(raw ? body : frame(body));
  });
}

export function frame(body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}
