import { createSecureServer, createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { serveCall, type UnaryMethod } from '../rpc/grpc-server';
import { makeCertificate, pem } from './certificate';
import { type HandshakeRequest, handshakeLine } from './handshake';
import type { Log } from './log';
import type { SocketPlace } from './socket';

export interface PluginServer {
  /** The line for Terraform; empty of a certificate when the connection is not encrypted. */
  readonly handshake: string;
  hasConnections(): boolean;
  close(): void;
}

/** Room for Terraform's parallel walk; each call is short. */
const MOST_PARALLEL_CALLS = 1000;

/**
 * Listens on the socket and serves gRPC, with mutual TLS when the client gave its certificate.
 * @param find the method of a gRPC path
 * @param disconnected called when the last connection has gone
 */
export async function startPluginServer(
  place: SocketPlace,
  request: HandshakeRequest,
  find: (path: string) => UnaryMethod | undefined,
  log: Log,
  disconnected: () => void,
): Promise<PluginServer> {
  const { server, certificate } = makeServer(request, log);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', (error) => log.debug('connection failed', { error: error.message }));
    session.on('close', () => {
      sessions.delete(session);
      if (sessions.size === 0) disconnected();
    });
  });
  server.on('stream', (stream, headers) =>
    serveCall(stream, headers, find, (path, error) =>
      log.error('call failed', {
        path,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    ),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.path, resolve);
  });
  place.close();
  return {
    handshake: handshakeLine(place.path, certificate),
    hasConnections: () => sessions.size > 0,
    close: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

function makeServer(request: HandshakeRequest, log: Log): { server: Http2Server; certificate?: Buffer } {
  const settings = { maxConcurrentStreams: MOST_PARALLEL_CALLS };
  const { clientCertificate } = request;
  if (clientCertificate === undefined) return { server: createServer({ settings }) };
  const { certificate, privateKey } = makeCertificate(new Date());
  const server = createSecureServer({
    settings,
    key: privateKey,
    cert: pem(certificate),
    ALPNProtocols: ['h2'],
    minVersion: 'TLSv1.2',
    requestCert: true,
    // The one certificate that may connect is known byte for byte and compared below: no authority is asked, and
    // none is loaded.
    rejectUnauthorized: false,
    ca: [],
  });
  server.prependListener('secureConnection', (socket: TLSSocket) => {
    const peer = socket.getPeerX509Certificate()?.raw;
    if (peer?.equals(clientCertificate)) return;
    log.error('refused a connection whose certificate is not that of the Terraform that started this process');
    socket.destroy();
  });
  server.on('tlsClientError', (error) => log.debug('TLS failed', { error: error.message }));
  return { server, certificate };
}
