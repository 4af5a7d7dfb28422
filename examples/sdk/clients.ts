import { ConfigFileAuthenticationDetailsProvider } from 'oci-common';
import { BlockstorageClient, ComputeClient, VirtualNetworkClient } from 'oci-core';
import { IdentityClient } from 'oci-identity';
import { WorkRequestClient } from 'oci-workrequests';

/** Oracle's clients for one region. */
export type Clients = ReturnType<typeof clientsOf>;

/** Credentials from the file that OCI_CONFIG_FILE names, or ~/.oci/config. */
export const readCredentials = () =>
  new ConfigFileAuthenticationDetailsProvider(process.env.OCI_CONFIG_FILE, 'DEFAULT');

/**
 * With DRYDOCK_API set, as `drydock env --sdk` does, the clients call the local cloud; without it, Oracle's. It is the only line
 * that knows of the local cloud.
 */
export function clientsOf(region: string) {
  const directed = <C extends { endpoint: string; regionId: string }>(client: C): C => {
    if (process.env.DRYDOCK_API) client.endpoint = `${process.env.DRYDOCK_API}/${region}`;
    else client.regionId = region;
    return client;
  };
  const authentication = { authenticationDetailsProvider: readCredentials() };
  return {
    block: directed(new BlockstorageClient(authentication)),
    compute: directed(new ComputeClient(authentication)),
    network: directed(new VirtualNetworkClient(authentication)),
    identity: directed(new IdentityClient(authentication)),
    works: directed(new WorkRequestClient(authentication)),
  };
}
