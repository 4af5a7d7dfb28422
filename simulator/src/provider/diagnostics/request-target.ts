const VERBS: { readonly [verb: string]: string } = {
  Create: 'POST',
  Launch: 'POST',
  Attach: 'POST',
  Get: 'GET',
  List: 'GET',
  Update: 'PUT',
  Delete: 'DELETE',
  Terminate: 'DELETE',
  Detach: 'DELETE',
};

/** The nouns whose collection is not simply the noun with an s. */
const COLLECTIONS: { readonly [noun: string]: string } = {
  VolumeBackupPolicy: 'volumeBackupPolicies',
  Policy: 'policies',
};

/** The HTTP request that the real provider would have sent for an operation, e.g. `GET https://iaas.…/bootVolumes/ocid1…`. */
export function requestTarget(operation: string, region: string, id?: string): string {
  const action = /^(Change)(\w+)Compartment$|^(Copy)(\w+)$/.exec(operation);
  const [, verb = '', noun = ''] = /^([A-Z][a-z]+)(\w+)$/.exec(operation) ?? [];
  const method = action ? 'POST' : (VERBS[verb] ?? 'GET');
  const named = action ? (action[2] ?? action[4]) : noun;
  const collection = COLLECTIONS[named] ?? plural(named);
  const path = [collection, ...(id === undefined || (method === 'POST' && !action) ? [] : [id])];
  if (action) path.push('actions', action[1] ? 'changeCompartment' : 'copy');
  return `${method} https://${host(named, region)}/20160918/${path.join('/')}`;
}

function plural(noun: string): string {
  const name = noun.charAt(0).toLowerCase() + noun.slice(1);
  return name.endsWith('s') ? name : name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function host(noun: string, region: string): string {
  const identity = /^(Policy|Policies|Compartment|AvailabilityDomain|Region|FaultDomain)/.test(noun);
  return identity ? `identity.${region}.oci.oraclecloud.com` : `iaas.${region}.oraclecloud.com`;
}
