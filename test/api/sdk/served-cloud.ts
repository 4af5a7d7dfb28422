import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../../../simulator/src/api/operations';
import { parseTarget } from '../../../simulator/src/api/request/target';
import { Router } from '../../../simulator/src/api/routing/router';
import { type ApiServer, type ServerOptions, startApiServer } from '../../../simulator/src/api/server/server';
import { KeyRing } from '../../../simulator/src/api/signature/key-ring';
import { testKey } from '../../../simulator/src/api/testing/signed-headers';
import { type Cloud, type CloudOptions, openCloud } from '../../../simulator/src/cloud';
import { type Credentials, type OracleClients, oracleClients } from './oracle-clients';

export interface ServedCloud {
  readonly cloud: Cloud;
  readonly server: ApiServer;
  readonly home: string;
  readonly credentials: Credentials;
  /** Oracle's names of the operations that answered without a refusal. */
  readonly driven: Set<string>;
  /** Operations of ours that failed; every test wants it empty. */
  readonly faults: unknown[];
  clients(region?: string): OracleClients;
  close(): Promise<void>;
}

export interface ServeOptions extends CloudOptions {
  readonly server?: Partial<ServerOptions>;
  /** Registers the key, so that every request must be signed. Default true. */
  readonly signed?: boolean;
  /** Stands between the API and the cloud. */
  readonly between?: (cloud: Cloud) => Cloud;
}

/** A cloud in memory (or at `home`) behind the API. */
export async function serveCloud(options: ServeOptions = {}): Promise<ServedCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-api-'));
  const home = options.home ?? folder;
  const cloud = openCloud(options);
  const owner = { tenancyId: cloud.tenancyId, userId: 'ocid1.user.oc1..aaaaaaaatester' };
  const ring = new KeyRing(home);
  const key = ring.add(testKey.public, owner);
  if (options.signed === false) ring.remove(key.fingerprint);
  const driven = new Set<string>();
  const faults: unknown[] = [];
  const router = new Router(operations);
  const server = await startApiServer({
    cloud: options.between?.(cloud) ?? cloud,
    home,
    port: 0,
    now: Date.now,
    onFault: (fault) => faults.push(fault),
    onAnswer: ({ method, url }, status) => {
      const { path } = parseTarget(url);
      if (status < 300 && path !== undefined) driven.add(router.match(method, path).operation.operation);
    },
    ...options.server,
  });
  const credentials = { ...owner, fingerprint: key.fingerprint, privateKey: testKey.private };
  return {
    cloud,
    server,
    home,
    credentials,
    driven,
    faults,
    clients: (region) => oracleClients(region ? `${server.url}/${region}` : server.url, credentials),
    async close() {
      await server.close();
      cloud.close();
      rmSync(folder, { recursive: true });
    },
  };
}
