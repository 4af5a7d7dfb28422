import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dataSources, resourceTypes } from '../catalogue';
import { providerMembers } from '../provider-members';
import { GrpcError } from '../rpc/grpc-status';
import * as messages from '../rpc/messages';
import { decodeMessage, encodeMessage, type Message } from '../rpc/protobuf';
import { mapOf, UNKNOWN, type Value } from '../values/value';
import { writeDynamic } from './dynamic-value';
import { providerMethods } from './methods';
import { ProviderService } from './provider-service';
import { drydockHome, SharedHome } from './shared-home';

const home = mkdtempSync(join(tmpdir(), 'drydock-service-'));
const shared = new SharedHome(home, {});
afterAll(() => {
  shared.close();
  rmSync(home, { recursive: true });
});

type Given = { readonly [name: string]: Value };

function connect(environment: NodeJS.ProcessEnv, provider: Given) {
  const service = new ProviderService(environment, shared);
  const config = writeDynamic(mapOf(Object.entries(provider)), providerMembers);
  return { service, configured: service.configure({ config }) };
}

function summaries(answer: Message): string[] {
  return ((answer.diagnostics ?? []) as { summary: string }[]).map(({ summary }) => summary);
}

function create(service: ProviderService, typeName: string, given: Given): string[] {
  const { members } = shared.types.resource(typeName);
  const plannedState = writeDynamic(mapOf(Object.entries(given)), members);
  return summaries(service.resources.apply({ typeName, priorState: writeDynamic(null, members), plannedState }));
}

describe('the region', () => {
  it.each([
    [{ TF_VAR_region: 'us-phoenix-1', OCI_REGION: 'us-ashburn-1' }, 'us-phoenix-1'],
    [{ OCI_REGION: 'us-ashburn-1', OCI_CLI_REGION: 'us-phoenix-1' }, 'us-ashburn-1'],
    [{ OCI_CLI_REGION: 'us-phoenix-1' }, 'us-phoenix-1'],
  ])('comes from %j when the block gives none', (environment, expected) => {
    const { service, configured } = connect(environment, {});
    expect(summaries(configured)).toEqual([]);
    const typeName = 'oci_identity_availability_domains';
    const { members } = shared.types.dataSource(typeName);
    const config = writeDynamic(mapOf([['compartment_id', 'ocid1.tenancy.oc1..aaaaaaaaregion']]), members);
    const answer = service.readDataSource({ typeName, config });
    const state = Buffer.from((answer.state as { msgpack: Uint8Array }).msgpack).toString('latin1');
    expect(state).toContain(expected === 'us-phoenix-1' ? 'PHX-AD' : 'ASHBURN-AD');
  });

  it('that is not known yet is told of by the first call that needs it', () => {
    const { service, configured } = connect({}, { region: UNKNOWN });
    expect(summaries(configured)).toEqual([]);
    expect(() => create(service, 'oci_core_vcn', { compartment_id: 'ocid1.x' })).toThrow('is not known yet');
  });

  it('that is missing or does not exist is an error', () => {
    expect(summaries(connect({}, {}).configured)).toEqual([
      expect.stringContaining('did not find a proper configuration'),
    ]);
    expect(summaries(connect({}, { region: 'mars-1' }).configured)).toEqual([
      expect.stringContaining('unknown region "mars-1"'),
    ]);
  });
});

describe('what a create refuses before it asks the cloud', () => {
  const { service } = connect({}, { region: 'us-ashburn-1' });

  it('sizes in two units (terraform-provider-oci, core_volume_resource.go)', () => {
    const given = { size_in_gbs: '50', size_in_mbs: '51200' };
    expect(create(service, 'oci_core_volume', given)).toEqual([
      expect.stringContaining('both size in Megabytes and Gigabytes'),
    ]);
  });

  it('members of a volume group beside its source', () => {
    const given = { volume_ids: ['ocid1.volume'], source_details: [] };
    expect(create(service, 'oci_core_volume_group', given)).toEqual([
      expect.stringContaining('not supported during creation'),
    ]);
  });

  it('tags that have no namespace', () => {
    const given = { defined_tags: mapOf([['Owner', 'x']]) };
    expect(create(service, 'oci_core_volume', given)).toEqual([expect.stringContaining('invalid key structure found')]);
  });

  it('a timeout that is no duration', () => {
    const given = { timeouts: mapOf([['create', 'soon']]) };
    expect(create(service, 'oci_core_volume', given)).toEqual([expect.stringContaining('invalid duration "soon"')]);
  });
});

describe('a compartment', () => {
  const { service } = connect({}, { region: 'us-ashburn-1' });
  const given = { name: 'drills', description: 'x', compartment_id: 'ocid1.tenancy.oc1..aaaaaaaatwice' };

  it('that exists is taken over, unless it is this resource’s to delete', () => {
    expect(create(service, 'oci_identity_compartment', given)).toEqual([]);
    expect(create(service, 'oci_identity_compartment', given)).toEqual([]);
    expect(create(service, 'oci_identity_compartment', { ...given, enable_delete: true })).toEqual([
      expect.stringContaining('409-'),
    ]);
  });
});

describe('an availability domain', () => {
  const { service } = connect({}, { region: 'us-ashburn-1' });

  it.each([
    [{}, 'one of id or ad_number must be set'],
    [{ ad_number: 9 }, 'no availability domain has ad_number 9; this region has'],
    [{ id: 'x' }, 'no availability domain has id x'],
  ])('cannot be chosen by %j', (chosen, expected) => {
    const typeName = 'oci_identity_availability_domain';
    const { members } = shared.types.dataSource(typeName);
    const given = { compartment_id: 'ocid1.tenancy.oc1..aaaaaaaaad', ad_number: null, id: null, ...chosen };
    const config = writeDynamic(mapOf(Object.entries(given)), members);
    expect(summaries(service.readDataSource({ typeName, config }))).toEqual([expect.stringContaining(expected)]);
  });
});

describe('any call with any bytes', () => {
  const { service } = connect({}, { region: 'us-ashburn-1' });
  const find = providerMethods(service, () => undefined);
  const names = [
    'PrepareProviderConfig',
    'Configure',
    'ValidateResourceTypeConfig',
    'ValidateDataSourceConfig',
    'UpgradeResourceState',
  ];
  const acting = [
    'ReadResource',
    'PlanResourceChange',
    'ApplyResourceChange',
    'ImportResourceState',
    'ReadDataSource',
    'Stop',
  ];
  const call = fc.constantFrom(...names, ...acting);
  const type = fc.constantFrom('', '__proto__', ...Object.keys(resourceTypes), ...Object.keys(dataSources));

  const survives = (name: string, bytes: Uint8Array) => {
    try {
      expect(find(`/tfplugin5.Provider/${name}`)?.(bytes)).toBeInstanceOf(Uint8Array);
    } catch (error) {
      expect(error).toBeInstanceOf(GrpcError);
    }
  };

  it('is answered, or refused with a status', () => {
    fc.assert(fc.property(call, fc.uint8Array({ maxLength: 100 }), survives), { numRuns: 2000 });
  });

  it('is answered or refused too when the message is whole and its values are not', () => {
    const request = messages.applyResourceChange.request;
    fc.assert(
      fc.property(
        call,
        type,
        fc.uint8Array({ maxLength: 60 }),
        fc.uint8Array({ maxLength: 60 }),
        (name, typeName, one, other) => {
          const value = { msgpack: one };
          survives(
            name,
            encodeMessage(request, { typeName, priorState: value, plannedState: { msgpack: other }, config: value }),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('names a type that it does not have', () => {
    const bytes = encodeMessage(messages.validateConfig.request, { typeName: 'oci_nothing' });
    const answer = find('/tfplugin5.Provider/ValidateResourceTypeConfig')?.(bytes) as Uint8Array;
    expect(summaries(decodeMessage(messages.validateConfig.response, answer))).toEqual([
      expect.stringContaining('Drydock has no resource type "oci_nothing"'),
    ]);
    const asked = find('/tfplugin5.Provider/ValidateDataSourceConfig')?.(bytes) as Uint8Array;
    expect(summaries(decodeMessage(messages.validateConfig.response, asked))).toEqual([
      expect.stringContaining('data source "oci_nothing"'),
    ]);
  });
});

describe('the home', () => {
  it.each([
    [{ DRYDOCK_HOME: '/a/b' }, '/a/b'],
    [{ XDG_STATE_HOME: '/state', HOME: '/home/u' }, '/state/drydock'],
    [{ HOME: '/home/u' }, '/home/u/.local/state/drydock'],
  ])('of %j is %s', (environment, expected) => expect(drydockHome(environment)).toBe(expected));
});
