import { createSecureServer, createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { serveCall, type UnaryMethod } from '../rpc/grpc-server';
import { makeCertificate, pem } from './certificate';
import { type HandshakeRequest, handshakeLine } from './handshake';
import type { Log } from './log';
import type { SocketPlace } from './socket';

/** Finds the method of a gRPC path. */
export type MethodFinder = (path: string) => UnaryMethod | undefined;

/** What a server needs to know of those who use it. */
export interface ServerEvents {
  /** A client connected; it is answered by these methods, which know its configuration and no other's. */
  connected(): MethodFinder;
  /** The last connection has gone. */
  idle(): void;
}

export interface PluginServer {
  /** The line for Terraform; empty of a certificate when the connection is not encrypted. */
  readonly handshake: string;
  hasConnections(): boolean;
  close(): void;
}

/** Room for Terraform's parallel walk; each call is short. */
const MOST_PARALLEL_CALLS = 1000;

/** Listens on the socket and serves gRPC, with mutual TLS when the client gave its certificate. */
export async function startPluginServer(
  place: SocketPlace,
  request: HandshakeRequest,
  events: ServerEvents,
  log: Log,
): Promise<PluginServer> {
  const { server, certificate } = makeServer(request, log);
  const sessions = new Map<ServerHttp2Session, MethodFinder>();
  server.on('session', (session) => {
    session.on('error', (error) => log.debug('connection failed', { error: error.message }));
    if (!mayConnect(session, request)) {
      log.error('refused a connection whose certificate is not that of the Terraform that started this process');
      session.destroy();
      return;
    }
    sessions.set(session, events.connected());
    session.on('close', () => {
      sessions.delete(session);
      if (sessions.size === 0) events.idle();
    });
  });
  server.on('stream', (stream, headers) => {
    const find = sessions.get(stream.session as ServerHttp2Session);
    if (find === undefined) stream.close();
    else serveCall(stream, headers, find, (path, error) => logCall(log, path, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.path, resolve);
  });
  place.close();
  return {
    handshake: handshakeLine(place.path, certificate),
    hasConnections: () => sessions.size > 0,
    close: () => {
      for (const session of sessions.keys()) session.destroy();
      server.close();
    },
  };
}

function makeServer(request: HandshakeRequest, log: Log): { server: Http2Server; certificate?: Buffer } {
  const settings = { maxConcurrentStreams: MOST_PARALLEL_CALLS };
  if (request.clientCertificate === undefined) return { server: createServer({ settings }) };
  const { certificate, privateKey } = makeCertificate(new Date());
  const server = createSecureServer({
    settings,
    key: privateKey,
    cert: pem(certificate),
    ALPNProtocols: ['h2'],
    minVersion: 'TLSv1.2',
    requestCert: true,
    // The one certificate that may connect is known byte for byte: no authority is asked, and none is loaded.
    rejectUnauthorized: false,
    ca: [],
  });
  server.on('tlsClientError', (error) => log.debug('TLS failed', { error: error.message }));
  return { server, certificate };
}

/** The peer has proved by the TLS handshake that it holds the certificate's key. */
function mayConnect(session: ServerHttp2Session, { clientCertificate }: HandshakeRequest): boolean {
  if (clientCertificate === undefined) return true;
  return (session.socket as TLSSocket).getPeerX509Certificate()?.raw.equals(clientCertificate) === true;
}

/** No values: a configuration may hold secrets. */
function logCall(log: Log, path: string, error?: unknown): void {
  if (error === undefined) log.debug('answered', { path });
  else
    log.error('call failed', { path, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
