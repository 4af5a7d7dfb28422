import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { RegionFacts } from '../../cloud/region/catalogue';
import { errorBody } from '../answer/error-answer';
import { notAllowed } from '../errors';
import { regionOfHost } from '../request/region';
import type { CertificateAuthority } from './authority';

/** Answers CONNECT for Oracle's hosts of known regions, and is their TLS server itself. Nothing is ever sent on. */
export class Tunnels {
  private readonly contexts = new Map<string, SecureContext>();
  private readonly sockets = new Set<Duplex>();
  private readonly secure: Server;

  constructor(
    /** Opened at the first tunnel. */
    private readonly authority: () => CertificateAuthority,
    listener: RequestListener,
    configure: (server: Server) => void,
  ) {
    this.secure = createServer(
      {
        minVersion: 'TLSv1.2',
        SNICallback: (host, done) => {
          const region = regionOfHost(host);
          if (region) done(null, this.contextOf(region));
          else done(new Error(`No region has the host ${host}`));
        },
      },
      listener,
    );
    configure(this.secure);
  }

  /** @param authority what CONNECT asks for, `host:port` */
  open(asked: string | undefined, socket: Duplex, head: Buffer): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (asked ?? '').split(':');
    if (port !== '443' || !regionOfHost(host)) {
      refuse(socket, asked ?? '');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    this.secure.emit('connection', socket);
  }

  close(): void {
    this.secure.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private contextOf(region: RegionFacts): SecureContext {
    let context = this.contexts.get(region.name);
    if (!context) {
      const { key, certificate } = this.authority().identityOf(region);
      context = createSecureContext({ key, cert: certificate });
      this.contexts.set(region.name, context);
    }
    return context;
  }
}

function refuse(socket: Duplex, asked: string): void {
  const error = notAllowed(
    `This proxy answers for hosts like iaas.us-ashburn-1.oraclecloud.com:443 only, not for '${asked.slice(0, 100)}'. ` +
      'Name other hosts in NO_PROXY.',
  );
  const body = errorBody(error);
  socket.end(
    `HTTP/1.1 403 Forbidden\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}
