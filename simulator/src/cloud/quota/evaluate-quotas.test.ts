import fc from 'fast-check';
import { findRegion } from '../region/catalogue';
import { rule, unknown } from '../testing/rule';
import { capsOf, type QuotaPolicy, type QuotaRequest } from './evaluate-quotas';
import { parseQuotaStatement } from './quota-statement';

const PRECEDENCE = 'Oracle, Quota Policy Syntax';

/** tenancy > prod > web; the OCID of a compartment is its name here. */
const LINEAGES: Record<string, readonly string[]> = {
  tenancy: ['tenancy'],
  prod: ['prod', 'tenancy'],
  web: ['web', 'prod', 'tenancy'],
  test: ['test', 'tenancy'],
};

let policies = 0;

function policy(...statements: string[]): QuotaPolicy {
  policies++;
  return {
    id: `q${policies}`,
    name: `q${policies}`,
    statements: statements.map((text) => {
      const statement = parseQuotaStatement(text);
      const { target } = statement;
      return { statement, compartmentId: target.kind === 'path' ? target.names.at(-1) : 'tenancy' };
    }),
  };
}

const request = (
  compartment: string,
  quota = 'volume-count',
  regionName = 'us-ashburn-1',
  domain = 1,
): QuotaRequest => ({
  quota,
  place: { region: findRegion(regionName)!, availabilityDomain: domain },
  lineage: LINEAGES[compartment]!,
});

const mostIn = (given: readonly QuotaPolicy[], asked: QuotaRequest) =>
  capsOf(given, asked).map(({ most, compartmentId }) => [most, compartmentId]);

rule(PRECEDENCE, 'a statement holds in its compartment and below, and nowhere else', () => {
  const given = [policy('set block-storage quota volume-count to 5 in compartment prod')];
  expect(mostIn(given, request('web'))).toEqual([[5, 'prod']]);
  expect(mostIn(given, request('prod'))).toEqual([[5, 'prod']]);
  expect(mostIn(given, request('tenancy'))).toEqual([]);
  expect(mostIn(given, request('test'))).toEqual([]);
  expect(mostIn(given, request('web', 'backup-count'))).toEqual([]);
});

rule(PRECEDENCE, 'in one policy a later statement takes the place of an earlier one', () => {
  const given = [
    policy('set block-storage quota volume-count to 5 in tenancy', 'set block-storage quota /*-count/ to 9 in tenancy'),
  ];
  expect(mostIn(given, request('prod'))).toEqual([[9, 'tenancy']]);
});

rule(PRECEDENCE, 'of several policies the most restrictive one decides, wherever they are', () => {
  const given = [
    policy('set block-storage quota volume-count to 5 in tenancy'),
    policy('set block-storage quota volume-count to 9 in compartment prod'),
    policy('unset block-storage quota volume-count in tenancy'),
  ];
  expect(mostIn(given, request('web'))).toEqual([
    [5, 'tenancy'],
    [9, 'prod'],
  ]);
});

rule('Oracle, Sample Quotas', 'everything is forbidden, then what is listed is allowed', () => {
  const given = [
    policy('zero block-storage quotas in tenancy', 'set block-storage quota backup-count to 7 in tenancy'),
    policy('zero compute-core quotas in tenancy'),
  ];
  expect(mostIn(given, request('prod', 'backup-count'))).toEqual([[7, 'tenancy']]);
  expect(mostIn(given, request('prod', 'total-storage-gb'))).toEqual([[0, 'tenancy']]);
});

rule('Oracle, Sample Quotas', 'everything is forbidden but in one region', () => {
  const given = [
    policy(
      'zero block-storage quota /*volume*/ in tenancy',
      'set block-storage quota /*volume*/ to 48 in tenancy where request.region = us-phoenix-1',
    ),
  ];
  expect(mostIn(given, request('prod'))).toEqual([[0, 'tenancy']]);
  expect(mostIn(given, request('prod', 'volume-count', 'us-phoenix-1'))).toEqual([[48, 'tenancy']]);
});

rule('Oracle, Sample Quotas', 'unset lets one compartment be an exception from the tenancy', () => {
  const given = [
    policy(
      'set block-storage quota volume-count to 10 in tenancy',
      'unset block-storage quota volume-count in compartment prod',
    ),
  ];
  expect(mostIn(given, request('web'))).toEqual([]);
  expect(mostIn(given, request('test'))).toEqual([[10, 'tenancy']]);
});

unknown(
  'does a later statement about a compartment take the place of an earlier one about a compartment above it?',
  'within one policy it does, as with unset; from another policy both count',
  () => {
    const [parent, child] = [
      'zero block-storage quota volume-count in compartment prod',
      'set block-storage quota volume-count to 3 in compartment prod:web',
    ];
    expect(mostIn([policy(parent, child)], request('web'))).toEqual([[3, 'web']]);
    expect(mostIn([policy(child, parent)], request('web'))).toEqual([[0, 'prod']]);
    expect(mostIn([policy(parent), policy(child)], request('web'))).toEqual([
      [0, 'prod'],
      [3, 'web'],
    ]);
  },
);

interface Plain {
  readonly verb: 'set' | 'unset' | 'zero';
  readonly value: number;
  readonly quota: string;
  readonly compartment: string;
  readonly region?: string;
}

const plainStatement: fc.Arbitrary<Plain> = fc.record(
  {
    verb: fc.constantFrom('set', 'unset', 'zero'),
    value: fc.nat(20),
    quota: fc.constantFrom('', 'volume-count', 'backup-count', '/*-count/', '/*/'),
    compartment: fc.constantFrom('tenancy', 'prod', 'web', 'test'),
    region: fc.constantFrom('us-ashburn-1', 'us-phoenix-1'),
  },
  { requiredKeys: ['verb', 'value', 'quota', 'compartment'] },
);

const written = ({ verb, value, quota, compartment, region }: Plain): string =>
  [
    `${verb} block-storage quota ${quota}`,
    verb === 'set' ? `to ${value}` : '',
    compartment === 'tenancy' ? 'in tenancy' : `in compartment ${compartment}`,
    region === undefined ? '' : `where request.region = '${region}'`,
  ].join(' ');

/** One policy as a person would read it: from the first statement to the last, each taking the place of what went before. */
function read(statements: readonly Plain[], compartment: string, quota: string, region: string): number {
  let most = Number.POSITIVE_INFINITY;
  for (const each of statements) {
    const isAbove = LINEAGES[compartment]!.includes(each.compartment);
    const fits =
      each.quota === '' ||
      each.quota === '/*/' ||
      each.quota === quota ||
      (each.quota === '/*-count/' && quota.endsWith('-count'));
    if (isAbove && fits && (each.region === undefined || each.region === region)) {
      most = { set: each.value, unset: Number.POSITIVE_INFINITY, zero: 0 }[each.verb];
    }
  }
  return most;
}

test('random policies say what a plain reading of them says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(plainStatement, { maxLength: 6 }), { maxLength: 4 }),
      fc.constantFrom('tenancy', 'prod', 'web', 'test'),
      fc.constantFrom('volume-count', 'backup-count', 'total-storage-gb'),
      fc.constantFrom('us-ashburn-1', 'us-phoenix-1', 'uk-london-1'),
      (given, compartment, quota, region) => {
        const caps = capsOf(
          given.map((statements) => policy(...statements.map(written))),
          request(compartment, quota, region),
        );
        const most = Math.min(...caps.map((cap) => cap.most));
        expect(most).toBe(Math.min(...given.map((statements) => read(statements, compartment, quota, region))));
      },
    ),
    { numRuns: 500 },
  );
});
