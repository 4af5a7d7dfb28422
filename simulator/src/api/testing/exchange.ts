import { type Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';

export interface Exchange<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly json: T;
}

/** Sends one request as it is, without the manners of a higher client, and reads the answer. */
export function exchange<T = unknown>(
  url: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer; agent?: Agent } = {},
): Promise<Exchange<T>> {
  const { hostname, port } = new URL(url);
  // The path goes out as written, not as URL would normalise it.
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path,
        method: options.method ?? 'GET',
        headers: options.headers,
        agent: options.agent ?? false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          const headers = response.headers as Record<string, string>;
          resolve({
            status: response.statusCode ?? 0,
            headers,
            json: (text === '' ? undefined : JSON.parse(text)) as T,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

/** Writes raw bytes and answers all that comes back until the connection ends. */
export function rawExchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

/** A TLS connection through the proxy; rejects when the certificate does not hold for the host. */
export async function tunnel(port: number, host: string, authority: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
  const [head] = (await once(socket, 'data')) as [Buffer];
  if (!head.toString().startsWith('HTTP/1.1 200')) throw new Error(head.toString());
  const encrypted = secure({ socket, servername: host, ca: authority });
  await once(encrypted, 'secureConnect');
  return encrypted;
}

function once(socket: Socket, event: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    socket.once(event, (...values) => resolve(values));
    socket.once('error', reject);
  });
}
