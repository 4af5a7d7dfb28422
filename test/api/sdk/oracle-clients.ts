import { SimpleAuthenticationDetailsProvider } from 'oci-common';
import { BlockstorageClient, ComputeClient, VirtualNetworkClient } from 'oci-core';
import { IdentityClient } from 'oci-identity';
import { WorkRequestClient } from 'oci-workrequests';

/** Oracle's own clients for one region, as their maker shipped them. */
export interface OracleClients {
  readonly block: BlockstorageClient;
  readonly compute: ComputeClient;
  readonly network: VirtualNetworkClient;
  readonly identity: IdentityClient;
  readonly works: WorkRequestClient;
}

export interface Credentials {
  readonly tenancyId: string;
  readonly userId: string;
  readonly fingerprint: string;
  /** PEM. */
  readonly privateKey: string;
}

/** @param endpoint of the API, with or without a region's prefix */
export function oracleClients(endpoint: string, credentials: Credentials): OracleClients {
  const { tenancyId, userId, fingerprint, privateKey } = credentials;
  const authenticationDetailsProvider = new SimpleAuthenticationDetailsProvider(
    tenancyId,
    userId,
    fingerprint,
    privateKey,
    null,
  );
  const directed = <Client extends { endpoint: string }>(client: Client): Client => {
    client.endpoint = endpoint;
    return client;
  };
  return {
    block: directed(new BlockstorageClient({ authenticationDetailsProvider })),
    compute: directed(new ComputeClient({ authenticationDetailsProvider })),
    network: directed(new VirtualNetworkClient({ authenticationDetailsProvider })),
    identity: directed(new IdentityClient({ authenticationDetailsProvider })),
    works: directed(new WorkRequestClient({ authenticationDetailsProvider })),
  };
}
