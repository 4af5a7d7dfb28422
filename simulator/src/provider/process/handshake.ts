/** What Terraform's plugin client asks of a process that it starts, through the environment. */
export interface HandshakeRequest {
  /** The client's certificate in DER; absent when the connection shall not be encrypted. */
  readonly clientCertificate?: Buffer;
}

const MAGIC_COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
const PROTOCOL_VERSION = 5;

/** Says why this process may not serve, or nothing. */
export function whyNotStarted(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment.TF_PLUGIN_MAGIC_COOKIE !== MAGIC_COOKIE) {
    return 'This program is a Terraform provider: Terraform starts it. `drydock env` prints how to use it.';
  }
  const offered = (environment.PLUGIN_PROTOCOL_VERSIONS ?? '').split(',').filter((version) => version !== '');
  if (offered.length > 0 && !offered.includes(String(PROTOCOL_VERSION))) {
    return `Terraform offers plugin protocol ${offered.join(', ')}; this provider speaks ${PROTOCOL_VERSION}. Use Terraform 1.5 or newer.`;
  }
  return undefined;
}

export function readHandshake(environment: NodeJS.ProcessEnv): HandshakeRequest {
  const text = environment.PLUGIN_CLIENT_CERT;
  if (!text || environment.TF_DISABLE_PLUGIN_TLS) return {};
  const body = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/.exec(text);
  if (body === null) throw new Error('PLUGIN_CLIENT_CERT holds no certificate in PEM form');
  return { clientCertificate: Buffer.from(body[1], 'base64') };
}

/** The one line that tells Terraform where to connect. */
export function handshakeLine(socket: string, serverCertificate?: Buffer): string {
  const certificate = serverCertificate?.toString('base64').replace(/=+$/, '') ?? '';
  return `1|${PROTOCOL_VERSION}|unix|${socket}|grpc|${certificate}\n`;
}
