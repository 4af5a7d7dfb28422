import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { CertificateAuthority } from '../../../simulator/src/api/proxy/authority';
import { tunnel } from '../../../simulator/src/api/testing/exchange';
import { signedHeaders } from '../../../simulator/src/api/testing/signed-headers';
import type { ServedCloud } from '../sdk/served-cloud';

export type Json = Record<string, unknown>;

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly json: Json;
}

export interface SendOptions {
  readonly body?: Json;
  readonly retryToken?: string;
  /** Region whose host is asked through the proxy; without it the host override's address is asked. */
  readonly region?: string;
}

/** Sends what terraform-provider-oci 8.28.0 with oci-go-sdk 65.123.2 sends, header for header. */
export class RealProvider {
  private readonly authority: string;

  constructor(private readonly served: ServedCloud) {
    this.authority = readFileSync(new CertificateAuthority(served.home, Date.now).file, 'utf8');
  }

  async send(method: string, path: string, { body, retryToken, region }: SendOptions = {}): Promise<Answered> {
    const { credentials, server } = this.served;
    const url = `/20160918${path}`;
    const host = region ? `iaas.${region}.oraclecloud.com` : `127.0.0.1:${server.port}`;
    const text = body === undefined ? '' : JSON.stringify(body);
    const keyId = `${credentials.tenancyId}/${credentials.userId}/${credentials.fingerprint}`;
    const headers = {
      ...signedHeaders({ method, url, host, keyId, body: text }),
      'user-agent': 'Oracle-GoSDK/65.123.2 (go/go1.26.11; linux/amd64) Oracle-TerraformProvider/8.28.0',
      accept: '*/*',
      'opc-client-info': 'Oracle-GoSDK/65.123.2',
      'opc-client-retries': 'true',
      'opc-request-id': randomBytes(16).toString('hex'),
      ...(retryToken && { 'opc-retry-token': retryToken }),
      'accept-encoding': 'gzip',
    };
    const socket = region ? await tunnel(server.port, host, this.authority) : undefined;
    return new Promise((resolve, reject) => {
      const options = { method, path: url, headers, host: '127.0.0.1', port: server.port };
      const sent = request({ ...options, agent: false, ...(socket && { createConnection: () => socket }) });
      sent.on('response', (response) => {
        let answer = '';
        response.on('data', (part) => {
          answer += part;
        });
        response.on('end', () => {
          socket?.end();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            json: answer === '' ? {} : JSON.parse(answer),
          });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }

  /**
   * Polls as retry.StateChangeConf does (terraform-provider-oci, crud_helpers.go), without its sleeps: a state that is
   * neither pending nor the target ends it.
   */
  async waitFor(path: string, pending: readonly string[], target: string, options: SendOptions = {}) {
    for (let polls = 1; polls <= 50; polls++) {
      const { json } = await this.send('GET', path, options);
      const state = json.lifecycleState as string;
      if (state === target) return { json, polls };
      if (!pending.includes(state)) throw new Error(`unexpected state ${state}, wanted ${target}`);
    }
    throw new Error(`${path} did not reach ${target} in 50 polls`);
  }

  /** The work request helper asks until timeFinished is there, whatever the status says. */
  async waitForWorkRequest(id: string, options: SendOptions): Promise<Json> {
    for (let polls = 1; polls <= 50; polls++) {
      const { json } = await this.send('GET', `/workRequests/${id}`, options);
      if (json.timeFinished !== undefined) return json;
    }
    throw new Error(`work request ${id} did not finish in 50 polls`);
  }
}

/** The token of a create: 32 characters, new for every create. */
export const newRetryToken = (): string => randomBytes(16).toString('hex');
