import { findRegion } from '../region/catalogue';
import { chosen, rule } from '../testing/rule';
import { parseQuotaStatement, QuotaStatementError } from './quota-statement';

const phoenix = findRegion('us-phoenix-1')!;
const ashburn = findRegion('us-ashburn-1')!;

rule(
  'Oracle, Quota Policy Syntax',
  'set, unset or zero, a family, a quota, a value, a compartment and a condition',
  () => {
    expect(
      parseQuotaStatement(
        'set block-storage quota volume-count to 10 in compartment Prod where request.region = us-phoenix-1',
      ),
    ).toMatchObject({
      verb: 'set',
      family: 'block-storage',
      name: 'volume-count',
      value: 10,
      target: { kind: 'path', names: ['Prod'] },
    });
    expect(parseQuotaStatement('Zero block-storage quotas in tenancy')).toMatchObject({
      verb: 'zero',
      value: 0,
      target: { kind: 'tenancy' },
    });
    expect(parseQuotaStatement('unset compute-core quota standard-e4-core-count in compartment A:B:C')).toMatchObject({
      verb: 'unset',
      family: 'compute-core',
      target: { kind: 'path', names: ['A', 'B', 'C'] },
    });
  },
);

rule(
  'Oracle, Quota Policy Syntax',
  'a name between slashes is a pattern, and no name is every quota of the family',
  () => {
    const covered = (text: string) =>
      ['backup-count', 'volume-count', 'total-storage-gb'].filter(parseQuotaStatement(text).covers);
    expect(covered('zero block-storage quota /*-count/ in tenancy')).toEqual(['backup-count', 'volume-count']);
    expect(covered('zero block-storage quota /*STORAGE*/ in tenancy')).toEqual(['total-storage-gb']);
    expect(covered('zero block-storage quota volume-count in tenancy')).toEqual(['volume-count']);
    expect(covered('zero block-storage quota /volume/ in tenancy')).toEqual([]);
    expect(covered('zero block-storage quotas in tenancy')).toHaveLength(3);
  },
);

rule(
  'terraform-provider-oci examples/limits/quotas/quota.tf',
  'a value may be set for a whole family, in any letter case',
  () => {
    expect(parseQuotaStatement('Set block-storage quotas TO 0 IN tenancy')).toMatchObject({ verb: 'set', value: 0 });
  },
);

rule(
  'Oracle, Quota Policy Syntax',
  'conditions are about the region and the availability domain, and nothing else',
  () => {
    const holds = (condition: string) => {
      const { holdsIn } = parseQuotaStatement(`zero block-storage quotas in tenancy where ${condition}`);
      return [
        { region: phoenix, availabilityDomain: 1 },
        { region: phoenix, availabilityDomain: 2 },
        { region: phoenix },
        { region: ashburn, availabilityDomain: 1 },
      ].map(holdsIn);
    };
    expect(holds("request.region = 'us-phoenix-1'")).toEqual([true, true, true, false]);
    expect(holds('request.region=us-phoenix-1')).toEqual([true, true, true, false]);
    expect(holds('request.ad = abcd:US-PHOENIX-1-AD-1')).toEqual([true, false, false, false]);
    expect(holds('request.ad = "Uocm:PHX-AD-2"')).toEqual([false, true, false, false]);
    expect(holds('any {request.region = us-ashburn-1, request.ad = phx-ad-2}')).toEqual([false, true, false, true]);
    expect(holds('all {request.region = us-phoenix-1, request.ad != phx-ad-2}')).toEqual([true, false, true, false]);
  },
);

chosen('a statement of a quota may name a compartment by its OCID: compartment id <ocid>', () => {
  expect(parseQuotaStatement('zero block-storage quotas in compartment id ocid1.compartment.oc1..a').target).toEqual({
    kind: 'id',
    id: 'ocid1.compartment.oc1..a',
  });
});

test('names may be quoted', () => {
  expect(parseQuotaStatement('zero block-storage quotas in compartment "A:My place"').target).toEqual({
    kind: 'path',
    names: ['A', 'My place'],
  });
});

test.each([
  ['', "it ends where 'set', 'unset' or 'zero' is expected"],
  ['limit block-storage quotas in tenancy', "'limit' stands where 'set', 'unset' or 'zero' is expected"],
  ['zero', 'it ends where a family such as block-storage is expected'],
  ['zero block-storage limits in tenancy', "'limits' stands where 'quota' or 'quotas' is expected"],
  ['zero block-storage quota', "it ends where the name of a quota, 'to' or 'in' is expected"],
  ['set block-storage quota volume-count in tenancy', "'in' stands where 'to' and a number is expected"],
  ['set block-storage quota volume-count to in tenancy', "'in' stands where a whole number, 0 or more, is expected"],
  ['set block-storage quota volume-count to -1 in tenancy', "'-1' stands where a whole number"],
  ['zero block-storage quota volume-count to 0 in tenancy', "'to' stands where 'in' is expected"],
  ['zero block-storage quotas in region', "'region' stands where 'tenancy' or 'compartment' is expected"],
  ['zero block-storage quotas in compartment', 'it ends where the name of a compartment is expected'],
  ['zero block-storage quotas in compartment A::B', "'A::B' stands where names of compartments"],
  ['zero block-storage quotas in compartment id', 'it ends where the OCID of a compartment is expected'],
  ['zero block-storage quotas in tenancy please', "'please' stands where its end, or 'where', is expected"],
  [
    'zero block-storage quotas in tenancy where request.region = phx',
    "request.region is 'phx', expected the whole name",
  ],
  [
    'zero block-storage quotas in tenancy where request.ad = 1',
    "request.ad is '1', expected the name of an availability",
  ],
  ["zero block-storage quotas in tenancy where request.user = 'me'", "'request.user' stands where request.region or"],
  ['zero block-storage quotas in tenancy where weekday', "the condition 'weekday' is not of the form"],
])('%j says what is wrong', (text, message) => {
  expect(() => parseQuotaStatement(text)).toThrow(QuotaStatementError);
  expect(() => parseQuotaStatement(text)).toThrow(message);
});
