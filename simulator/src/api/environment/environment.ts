import { join } from 'node:path';
import { writePrivately } from '../private-file';
import { CertificateAuthority } from '../proxy/authority';
import { clientKey } from './client-key';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Situation {
  /** The DRYDOCK_HOME folder. */
  readonly home: string;
  /** Of the running server, http://127.0.0.1:PORT. */
  readonly url: string;
  readonly tenancyId: string;
  readonly seed: string;
  readonly region: string;
  /** What the shell has set already. */
  readonly environment: Variables;
  /** The clock of this machine, milliseconds since 1970. */
  readonly now: () => number;
}

/** Hosts that a shell still needs while its proxy answers for Oracle's only. */
const STILL_NEEDED = [
  'registry.terraform.io',
  'releases.hashicorp.com',
  'github.com',
  '.githubusercontent.com',
  'registry.npmjs.org',
  'pypi.org',
];

/** Variables under which Oracle's SDKs and command line reach the local cloud for every region. */
export function sdkEnvironment(situation: Situation): Variables {
  const config = join(situation.home, 'api', 'config');
  const { userId, fingerprint, file } = clientKey(situation.home, situation.seed);
  const lines = [
    '[DEFAULT]',
    `user=${userId}`,
    `fingerprint=${fingerprint}`,
    `tenancy=${situation.tenancyId}`,
    `region=${situation.region}`,
    `key_file=${file}`,
  ];
  writePrivately(config, `${lines.join('\n')}\n`);
  const authority = trustedAuthority(situation);
  return {
    ...proxy(situation),
    OCI_CONFIG_FILE: config,
    OCI_CLI_CONFIG_FILE: config,
    // Each SDK has its own way to be told whom to trust: Go, Python, Node.
    OCI_DEFAULT_CERTS_PATH: authority,
    REQUESTS_CA_BUNDLE: authority,
    NODE_EXTRA_CA_CERTS: authority,
    // For clients that take an endpoint instead of a proxy, as Oracle's for TypeScript does.
    DRYDOCK_API: situation.url,
  };
}

/** Variables under which the real oracle/oci provider reaches the local cloud (terraform-provider-oci, provider.go). */
export function realProviderEnvironment(situation: Situation): Variables {
  const { userId, fingerprint, file } = clientKey(situation.home, situation.seed);
  const services = join(situation.home, 'api', 'services.json');
  const served = { provider: 'oci', services: ['core', 'identity', 'workrequests'] };
  writePrivately(services, JSON.stringify({ ...served, allowOnlyDeveloperToolConfigurationRegions: false }));
  return {
    ...proxy(situation),
    custom_cert_location: trustedAuthority(situation),
    OCI_TENANCY_OCID: situation.tenancyId,
    OCI_USER_OCID: userId,
    OCI_FINGERPRINT: fingerprint,
    OCI_PRIVATE_KEY_PATH: file,
    OCI_REGION: situation.region,
    // It registers these services only, and starts in a third of the time.
    OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH: services,
    // Else Terraform would take the local cloud's own provider.
    TF_CLI_CONFIG_FILE: undefined,
  };
}

function proxy({ url, environment }: Situation): Variables {
  const others = (environment.NO_PROXY ?? environment.no_proxy ?? '').split(',').filter(Boolean);
  return { HTTPS_PROXY: url, NO_PROXY: [...new Set([...others, ...STILL_NEEDED])].join(',') };
}

const trustedAuthority = ({ home, now }: Situation): string => new CertificateAuthority(home, now).file;
