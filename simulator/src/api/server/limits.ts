import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';

export interface Limits {
  /** Bytes of one request body. Default 1 MiB, a hundred times the largest that a client of Oracle sends. */
  readonly bodyBytes: number;
  /** Milliseconds until the headers of a request must be there. Default 10,000. */
  readonly headersTimeout: number;
  /** Milliseconds until a request must be there whole. Default 30,000. */
  readonly requestTimeout: number;
  /** Connections at once. Default 1,024. */
  readonly connections: number;
  /** Milliseconds that a server that closes leaves to requests under way. Default 2,000. */
  readonly closing: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 2 ** 20,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connections: 1024,
  closing: 2000,
};

/** Bytes of all headers of one request; more is answered with 431. */
export const HEADER_BYTES = 16 * 1024;

/** Applies what Node's server knows itself. */
export function applyLimits(server: Server | SecureServer, limits: Limits): void {
  server.headersTimeout = limits.headersTimeout;
  server.requestTimeout = limits.requestTimeout;
  server.maxConnections = limits.connections;
  server.keepAliveTimeout = 60_000;
}
