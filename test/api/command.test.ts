import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedHeaders, testKey } from '../../simulator/src/api/testing/signed-headers';
import { openWorkplace } from '../cli/drydock';

const place = openWorkplace();
const api = (name: string) => join(place.home, 'api', name);
const key = join(place.folder, 'key.pem');
writeFileSync(key, testKey.public);

let server: ChildProcess;
let url: string;

beforeAll(async () => {
  server = place.start(place.environment, 'serve', '--port', '0', '--json');
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  ({ url } = JSON.parse(said.toString()));
});
afterAll(async () => {
  server.kill('SIGINT');
  const [exitCode] = await once(server, 'exit');
  expect({ exitCode, left: existsSync(api('server.json')) }).toEqual({ exitCode: 0, left: false });
});

const regions = (headers = {}) => fetch(`${url}/20160918/regions`, { headers }).then(({ status }) => status);

describe('drydock serve', () => {
  test('serves the world of the other verbs', async () => {
    const { stdout } = place.run('clock', 'show');
    expect(stdout).toContain('2026');
    expect(await regions()).toBe(200);
  });

  test.each([
    [['serve', '--port', 'x'], 2, "--port is 'x', expected 0 to 65535"],
    [['serve', '--port', '70000'], 2, "--port is '70000', expected 0 to 65535"],
    [['serve', '--port', '0', '--region', 'mars-1'], 1, "Region 'mars-1' is unknown"],
  ])('%j is refused', (words, status, text) => {
    const answer = place.run(...words);
    expect(answer.status).toBe(status);
    expect(answer.stderr).toContain(text);
  });

  test('a port that is taken is told, with another way', () => {
    const answer = place.run('serve', '--port', new URL(url).port);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/Port \d+ of 127\.0\.0\.1 is taken[\s\S]*--port/);
  });
});

describe('drydock key', () => {
  test('the first key closes the API, the last one that goes opens it', async () => {
    expect(place.run('key', 'list').stdout).toContain('No key is registered');
    const added = place.json<{ fingerprint: string; tenancyId: string; userId: string }>('key', 'add', key);
    expect(await regions()).toBe(401);
    const keyId = `${added.tenancyId}/${added.userId}/${added.fingerprint}`;
    // fetch sets the date itself; Oracle takes x-date in its place.
    const request = { method: 'GET', url: '/20160918/regions', host: new URL(url).host, keyId };
    const { authorization, 'x-date': date } = signedHeaders({ ...request, dateHeader: 'x-date' });
    expect(await regions({ authorization, 'x-date': date })).toBe(200);
    expect(place.run('key', 'list').stdout).toContain(added.fingerprint);
    expect(place.run('key', 'remove', added.fingerprint).status).toBe(0);
    expect(await regions()).toBe(200);
  });

  test.each([
    [['key', 'add', join(place.folder, 'none.pem')], /none\.pem cannot be registered/],
    [['key', 'add', __filename], /holds no key in PEM/],
    [['key', 'remove', '00:00'], /No key has the fingerprint 00:00/],
  ])('%j is refused', (words, text) => {
    const answer = place.run(...words);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(text);
  });
});

describe('drydock env', () => {
  const variables = (client: string, environment = {}) => {
    const answer = place.runIn({ ...place.environment, ...environment }, 'env', client, '--shell', 'json');
    expect(answer.status).toBe(0);
    return JSON.parse(answer.stdout) as Record<string, string | null>;
  };

  test('--sdk: the proxy, whom to trust, and a configuration file with a key', () => {
    const told = variables('--sdk', { NO_PROXY: 'intranet.example' });
    expect(told).toMatchObject({
      HTTPS_PROXY: url,
      DRYDOCK_API: url,
      OCI_CONFIG_FILE: api('config'),
      OCI_DEFAULT_CERTS_PATH: api('authority.pem'),
      NODE_EXTRA_CA_CERTS: api('authority.pem'),
    });
    expect(told.NO_PROXY).toMatch(/^intranet\.example,registry\.terraform\.io,/);
  });

  test('what it prints is enough for curl, for the host of any region', () => {
    const told = variables('--sdk');
    const { status, stdout } = place.sh(
      `HTTPS_PROXY='${told.HTTPS_PROXY}' curl --silent --cacert '${told.REQUESTS_CA_BUNDLE}' https://iaas.eu-paris-1.oraclecloud.com/20160918/regions`,
    );
    expect({ status, regions: JSON.parse(stdout).length }).toEqual({ status: 0, regions: 37 });
  });

  test("--real-provider: credentials by the provider's own names, and not the local cloud's provider", () => {
    expect(variables('--real-provider')).toMatchObject({
      HTTPS_PROXY: url,
      custom_cert_location: api('authority.pem'),
      OCI_REGION: 'us-ashburn-1',
      OCI_TENANCY_OCID: expect.stringMatching(/^ocid1\.tenancy\./),
      OCI_USER_OCID: expect.stringMatching(/^ocid1\.user\./),
      OCI_FINGERPRINT: expect.stringMatching(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/),
      OCI_PRIVATE_KEY_PATH: api('client.key'),
      TF_CLI_CONFIG_FILE: null,
    });
  });

  test('without a server it says how to start one', () => {
    const answer = place.run('env', '--sdk', '--home', join(place.folder, 'another'));
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/No REST API runs for .*another[\s\S]*drydock serve/);
  });
});

describe('drydock up --api', () => {
  test('serves in a process that stays, once, and down ends it', async () => {
    const home = join(place.folder, 'warm');
    const up = () => place.json<{ api: string }>('up', '--api', '--home', home).api;
    const address = up();
    expect(up()).toBe(address);
    expect((await fetch(`${address}/20160918/regions`)).status).toBe(200);
    expect(place.json('down', '--home', home)).toEqual({ stopped: true, apiStopped: true });
    await expect(fetch(`${address}/20160918/regions`)).rejects.toThrow();
    expect(place.json('down', '--home', home)).toEqual({ stopped: false });
  });

  test('a server that cannot start is told, with the log', () => {
    const home = join(place.folder, 'blocked');
    mkdirSync(join(home, 'regions'), { recursive: true });
    writeFileSync(join(home, 'world'), 'not a folder');
    const answer = place.run('up', '--api', '--home', home);
    place.run('down', '--home', home);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/did not start[\s\S]*serve\.log says why/);
  });
});
