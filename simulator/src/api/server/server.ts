import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../answer/answer';
import { refusal } from '../answer/answer';
import { internalError } from '../answer/error-answer';
import { isRefusal } from '../errors';
import { CertificateAuthority } from '../proxy/authority';
import { Tunnels } from '../proxy/tunnel';
import { ApiService, type ServiceOptions } from '../service';
import { Gatekeeper } from '../signature/gatekeeper';
import { answerClientError } from './client-error';
import { applyLimits, defaultLimits, HEADER_BYTES, type Limits } from './limits';
import { refuseForeign } from './origin';
import { readBody } from './read-body';

export interface ServerOptions extends ServiceOptions {
  /** The DRYDOCK_HOME folder: keys and the certificate authority are kept there. */
  readonly home: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The clock of this machine, milliseconds since 1970: clients sign by theirs. */
  readonly now: () => number;
  readonly limits?: Partial<Limits>;
  /** Hears of every answer. */
  readonly onAnswer?: (request: { readonly method: string; readonly url: string }, status: number) => void;
}

export interface ApiServer {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  readonly port: number;
  /** Ends when the last answer is out, or when the time for that is over. */
  close(): Promise<void>;
}

/** Serves the API, and the proxy beside it, on the loopback address. */
export async function startApiServer(options: ServerOptions): Promise<ApiServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const service = new ApiService(options);
  const gatekeeper = new Gatekeeper(options.home, options.now);

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const { method = '', url = '' } = request;
    const headers = singleHeaders(request);
    try {
      refuseForeign(request.headers);
      const body = await readBody(request, limits.bodyBytes);
      const userId = gatekeeper.admit({ method, url, headers, body });
      return await service.answerInTurn({ method, url, headers, body, userId });
    } catch (error) {
      if (!isRefusal(error) && !request.destroyed) options.onFault(error);
      return refusal(isRefusal(error) ? error : internalError(), headers['opc-request-id']);
    }
  };

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answerTo(request).then((answer) => {
      send(response, answer, request.complete);
      options.onAnswer?.({ method: request.method ?? '', url: request.url ?? '' }, answer.status);
    });
  };

  const configure = (server: Server | SecureServer): void => {
    applyLimits(server, limits);
    server.on('clientError', answerClientError);
  };
  const connectionsCheckingInterval = Math.min(limits.headersTimeout, 1000);
  const server = createServer({ maxHeaderSize: HEADER_BYTES, connectionsCheckingInterval }, listener);
  configure(server);
  const tunnels = new Tunnels(() => new CertificateAuthority(options.home, options.now), listener, configure);
  server.on('connect', ({ url }, socket, head) => tunnels.open(url, socket, head));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        tunnels.close();
        const patience = setTimeout(() => server.closeAllConnections(), limits.closing);
        server.close(() => {
          clearTimeout(patience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** A header that came twice counts as one list. Every request has an id, its sender's or one of ours. */
function singleHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  const single = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  const made = randomUUID().replaceAll('-', '').toUpperCase();
  return { 'opc-request-id': made, ...Object.fromEntries(single) };
}

function send(response: ServerResponse, { status, headers, body }: Answer, requestIsWhole: boolean): void {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  response.writeHead(status, {
    ...headers,
    ...(bytes && { 'content-length': bytes.length }),
    ...(!requestIsWhole && { connection: 'close' }),
  });
  response.end(bytes);
}
