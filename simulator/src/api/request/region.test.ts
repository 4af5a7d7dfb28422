import { findRegion } from '../../cloud/region/catalogue';
import { type Hints, locationOf, regionOf, regionOfHost } from './region';

const fallback = findRegion('eu-frankfurt-1')!;
const nothing: Hints = { host: '127.0.0.1:8470', prefix: undefined, path: [], query: {}, body: undefined };
const found = (hints: Partial<Hints>) => regionOf({ ...nothing, ...hints }, fallback).name;

test.each([
  ['iaas.us-ashburn-1.oraclecloud.com', 'us-ashburn-1'],
  ['iaas.us-phoenix-1.oraclecloud.com:443', 'us-phoenix-1'],
  ['identity.us-ashburn-1.oci.oraclecloud.com', 'us-ashburn-1'],
  ['IAAS.AP-TOKYO-1.ORACLECLOUD.COM', 'ap-tokyo-1'],
])('%s is in %s', (host, region) => {
  expect(regionOfHost(host)?.name).toBe(region);
});

test.each([
  'iaas.iad.oraclecloud.com',
  'iaas.mars-1.oraclecloud.com',
  'oraclecloud.com',
  'iaas.us-ashburn-1.oraclecloud.com.evil.org',
])('%s is in none', (host) => {
  expect(regionOfHost(host)).toBeUndefined();
});

test('a prefix counts more than the host, the host more than any OCID', () => {
  const path = ['ocid1.bootvolume.oc1.phx.abc'];
  expect(found({ path })).toBe('us-phoenix-1');
  expect(found({ path, host: 'iaas.us-ashburn-1.oraclecloud.com' })).toBe('us-ashburn-1');
  expect(found({ path, host: 'iaas.us-ashburn-1.oraclecloud.com', prefix: findRegion('ap-tokyo-1') })).toBe(
    'ap-tokyo-1',
  );
});

test('what belongs to the whole tenancy tells nothing', () => {
  expect(found({ query: { compartmentId: 'ocid1.compartment.oc1..aaaa' } })).toBe('eu-frankfurt-1');
  expect(found({ path: ['ocid1.volumebackuppolicy.oc1..aaaa'] })).toBe('eu-frankfurt-1');
});

test('an availability domain tells the region', () => {
  expect(found({ query: { availabilityDomain: 'Uocm:PHX-AD-1', limit: 5 } })).toBe('us-phoenix-1');
  expect(found({ body: { availabilityDomain: 'DTZF:US-ASHBURN-AD-1' } })).toBe('us-ashburn-1');
});

test("a body's own fields count more than those of the objects inside", () => {
  const body = { sourceDetails: { id: 'ocid1.bootvolume.oc1.phx.abc' }, subnetId: 'ocid1.subnet.oc1.iad.abc' };
  expect(found({ body })).toBe('us-ashburn-1');
  expect(found({ body: { sourceDetails: { type: 'volumeIds', volumeIds: ['ocid1.volume.oc1.phx.abc'] } } })).toBe(
    'us-phoenix-1',
  );
});

test('keys, tags and places of replicas may be of another region', () => {
  const body = {
    xrcKmsKeyId: 'ocid1.key.oc1.phx.vault.abc',
    freeformTags: { of: 'ocid1.volume.oc1.phx.abc' },
    bootVolumeReplicas: [{ availabilityDomain: 'Uocm:PHX-AD-1' }],
    sourceDetails: { type: 'bootVolume', id: 'ocid1.bootvolume.oc1.iad.abc' },
  };
  expect(found({ body })).toBe('us-ashburn-1');
});

test('a resource is located at the host of its own region', () => {
  expect(locationOf('/bootVolumeBackups', 'ocid1.bootvolumebackup.oc1.phx.abc')).toBe(
    'https://iaas.us-phoenix-1.oraclecloud.com/20160918/bootVolumeBackups/ocid1.bootvolumebackup.oc1.phx.abc',
  );
});
