import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from '../../cloud';
import { rule, unknown } from '../../cloud/testing/rule';
import { operations } from '../operations';
import { ApiService } from '../service';
import { Readers } from './readers';

const DAY = 24 * 3600 * 1000;
const home = mkdtempSync(join(tmpdir(), 'drydock-preconditions-'));
afterAll(() => rmSync(home, { recursive: true }));

type Json = Record<string, string>;

/** Sends one request to the API over a cloud. */
function sender(cloud: Cloud) {
  const service = new ApiService({
    cloud,
    onFault: (fault) => {
      throw fault;
    },
  });
  return (method: string, path: string, headers: Record<string, string> = {}, body: object = {}) => {
    const answer = service.answer({
      method,
      url: `/20160918${path}`,
      headers: { host: '127.0.0.1', ...headers },
      body: Buffer.from(method === 'POST' || method === 'PUT' ? JSON.stringify(body) : ''),
    });
    return { ...answer, json: (answer.body ? JSON.parse(answer.body) : {}) as Json };
  };
}

const compartmentId = 'ocid1.compartment.oc1..aaaa';
const vcn = { compartmentId, cidrBlock: '10.0.0.0/16' };
const token = (text: string) => ({ 'opc-retry-token': text });

describe('retry tokens', () => {
  let cloud: Cloud;
  let send: ReturnType<typeof sender>;
  beforeEach(() => {
    cloud = openCloud();
    send = sender(cloud);
  });
  afterEach(() => cloud.close());

  const vcns = () =>
    (send('GET', `/vcns?compartmentId=${compartmentId}`).json as unknown as Json[]).map(({ id }) => id);

  rule('Oracle, REST APIs', 'a retry token that comes again answers the same resource', () => {
    const first = send('POST', '/vcns', token('a'), vcn);
    send('PUT', `/vcns/${first.json.id}`, {}, { displayName: 'renamed' });
    const second = send('POST', '/vcns', token('a'), vcn);
    expect(second).toMatchObject({ status: 200, json: { id: first.json.id, displayName: 'renamed' } });
    expect(vcns()).toEqual([first.json.id]);
  });

  unknown(
    'What does a retry token answer that comes again with other details?',
    'the resource that it made first',
    () => {
      const { id } = send('POST', '/vcns', token('a'), vcn).json;
      expect(send('POST', '/vcns', token('a'), { ...vcn, cidrBlock: '10.1.0.0/16' }).json.id).toBe(id);
    },
  );

  test('another token, or none, makes another', () => {
    for (const headers of [token('a'), token('b'), {}, {}]) send('POST', '/vcns', headers, vcn);
    expect(vcns()).toHaveLength(4);
  });

  rule('Oracle, API Errors', '409 InvalidatedRetryToken once what a token made was deleted', () => {
    const { id } = send('POST', '/vcns', token('a'), vcn).json;
    send('DELETE', `/vcns/${id}`);
    expect(send('POST', '/vcns', token('a'), vcn)).toMatchObject({
      status: 409,
      json: { code: 'InvalidatedRetryToken' },
    });
  });

  rule('Oracle, REST APIs', 'a retry token is good for 24 hours', () => {
    const { id } = send('POST', '/vcns', token('a'), vcn).json;
    cloud.clock.advance(DAY - 1);
    expect(send('POST', '/vcns', token('a'), vcn).json.id).toBe(id);
    cloud.clock.advance(1);
    expect(send('POST', '/vcns', token('a'), vcn).json.id).not.toBe(id);
    // The new one counts from now on, although the old one was cleared away meanwhile.
    send('POST', '/vcns', token('b'), vcn);
    expect(send('POST', '/vcns', token('a'), vcn).json.id).not.toBe(id);
    expect(vcns()).toHaveLength(3);
  });

  test('a refused request leaves its token unused', () => {
    expect(send('POST', '/vcns', token('a'), { ...vcn, cidrBlock: 'nonsense' }).status).toBe(400);
    expect(send('POST', '/vcns', token('a'), vcn).status).toBe(200);
  });

  test('what answers nothing is done once', () => {
    const { id } = send('POST', '/vcns', {}, vcn).json;
    const move = (compartment: string) =>
      send('POST', `/vcns/${id}/actions/changeCompartment`, token('m'), { compartmentId: compartment });
    expect(move('ocid1.compartment.oc1..bbbb').status).toBe(204);
    expect(move('ocid1.compartment.oc1..cccc').status).toBe(204);
    expect(send('GET', `/vcns/${id}`).json.compartmentId).toBe('ocid1.compartment.oc1..bbbb');
  });

  test('a copy that is asked again is the same copy with the same work request', () => {
    const region = cloud.region('us-ashburn-1');
    const [domain] = region.listAvailabilityDomains({ compartmentId });
    const volume = region.createVolume({ compartmentId, availabilityDomain: domain!.name, sizeInGBs: 50 });
    const backup = region.createVolumeBackup({ volumeId: volume.id });
    const copy = () =>
      send('POST', `/volumeBackups/${backup.id}/actions/copy`, token('c'), { destinationRegion: 'us-phoenix-1' });
    const [first, second] = [copy(), copy()];
    expect(first.json.id).toContain('.phx.');
    expect(second.json.id).toBe(first.json.id);
    expect(second.headers['opc-work-request-id']).toBe(first.headers['opc-work-request-id']);
    expect(cloud.region('us-phoenix-1').listVolumeBackups({ compartmentId })).toHaveLength(1);
  });

  test('tokens outlive the process', () => {
    const folder = join(home, 'restart');
    const create = () => {
      const reopened = openCloud({ home: folder });
      try {
        return sender(reopened)('POST', '/vcns', token('a'), vcn).json.id;
      } finally {
        reopened.close();
      }
    };
    const [before, after] = [create(), create()];
    expect(before).toBe(after);
  });
});

describe('etags', () => {
  const cloud = openCloud();
  const send = sender(cloud);
  afterAll(() => cloud.close());

  test('a read answers the etag of the last change', () => {
    const created = send('POST', '/vcns', {}, vcn);
    const path = `/vcns/${created.json.id}`;
    expect(send('GET', path).headers.etag).toBe(created.headers.etag);
    const updated = send('PUT', path, {}, { displayName: 'other' });
    expect(updated.headers.etag).not.toBe(created.headers.etag);
    expect(send('GET', path).headers.etag).toBe(updated.headers.etag);
  });

  rule('Oracle, API Errors', '412 NoEtagMatch for an old etag, and nothing is changed', () => {
    const { json, headers } = send('POST', '/vcns', {}, vcn);
    const path = `/vcns/${json.id}`;
    const ifMatch = { 'if-match': headers.etag! };
    expect(send('PUT', path, ifMatch, { displayName: 'one' }).status).toBe(200);
    expect(send('PUT', path, ifMatch, { displayName: 'two' })).toMatchObject({
      status: 412,
      json: { code: 'NoEtagMatch' },
    });
    expect(send('DELETE', path, ifMatch).status).toBe(412);
    expect(send('GET', path).json.displayName).toBe('one');
    expect(send('DELETE', path, { 'if-match': `"${send('GET', path).headers.etag}"` }).status).toBe(204);
  });

  test('an asterisk matches whatever is there', () => {
    const { json } = send('POST', '/vcns', {}, vcn);
    expect(send('DELETE', `/vcns/${json.id}`, { 'if-match': '*' }).status).toBe(204);
    expect(send('DELETE', '/vcns/ocid1.vcn.oc1.iad.none', { 'if-match': '*' }).status).toBe(404);
  });

  test('every operation that takes an etag or a token is about something that can be read', () => {
    const readers = new Readers(operations);
    const blind = operations.filter(
      (row) =>
        (row.accepts?.includes('if-match') && !readers.ofSubject(row)) ||
        (row.accepts?.includes('opc-retry-token') && row.answer && !readers.ofAnswer(row)),
    );
    expect(blind.map(({ operation }) => operation)).toEqual([]);
  });
});
