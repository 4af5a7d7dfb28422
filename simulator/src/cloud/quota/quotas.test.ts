import { COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

let at: TestCloud;
let tenancyId: string;
beforeEach(() => {
  at = new TestCloud();
  tenancyId = at.cloud.tenancyId;
});

const create = (statements: string[], compartmentId = tenancyId, name = 'limits') =>
  at.ashburn.createQuota({ compartmentId, name, description: 'd', statements });

const STATEMENT = 'zero block-storage quotas in tenancy';

test('quotas are made, changed, listed without their statements, and deleted, the same from every region', () => {
  const made = create([STATEMENT]);
  expect(made).toMatchObject({
    id: expect.stringMatching(/^ocid1\.quota\.oc1\.\.aaaaaaaa/),
    compartmentId: tenancyId,
    name: 'limits',
    lifecycleState: 'ACTIVE',
    statements: [STATEMENT],
  });
  expect(at.phoenix.getQuota(made.id)).toEqual(made);
  const { statements: _statements, ...summary } = made;
  expect(at.phoenix.listQuotas({ compartmentId: tenancyId, name: 'limits', lifecycleState: 'active' })).toEqual([
    summary,
  ]);
  expect(at.ashburn.listQuotas({ compartmentId: COMPARTMENT })).toEqual([]);
  expect(at.ashburn.updateQuota(made.id, { description: 'other' })).toEqual({ ...made, description: 'other' });
  at.ashburn.deleteQuota(made.id);
  expect(refusal(() => at.ashburn.getQuota(made.id))).toMatchObject({
    status: 404,
    explanation: expect.stringContaining('does not exist'),
  });
});

rule('oci-go-sdk, CreateQuotaDetails', 'the name of a quota is the only one in the tenancy', () => {
  create([STATEMENT]);
  const { id } = at.ashburn.createCompartment({ compartmentId: tenancyId, name: 'Prod', description: 'd' });
  expect(refusal(() => create(['zero block-storage quotas in compartment Prod'], id))).toMatchObject({
    status: 409,
    code: 'NotAuthorizedOrResourceAlreadyExists',
  });
  expect(refusal(() => create([STATEMENT], tenancyId, '')).code).toBe('MissingParameter');
});

chosen('a quota names compartments by a path from the one that it is in, and only that one and those below', () => {
  const prod = at.ashburn.createCompartment({ compartmentId: tenancyId, name: 'Prod', description: 'd' });
  const web = at.ashburn.createCompartment({ compartmentId: prod.id, name: 'Web', description: 'd' });
  const about = (where: string, compartmentId: string) => () => {
    const { id } = create([`zero block-storage quota volume-count in ${where}`], compartmentId);
    const inWeb = { compartmentId: web.id, availabilityDomain: at.domain, sizeInGBs: 50 };
    const code = refusal(() => at.ashburn.createVolume(inWeb)).code;
    at.ashburn.deleteQuota(id);
    return code;
  };
  expect(about('compartment Prod:Web', tenancyId)()).toBe('QuotaExceeded');
  expect(about('compartment web', prod.id)()).toBe('QuotaExceeded');
  expect(about('compartment PROD:web', prod.id)()).toBe('QuotaExceeded');
  expect(about(`compartment id ${web.id}`, prod.id)()).toBe('QuotaExceeded');
  expect(refusal(about('compartment Web', tenancyId)).message).toContain(
    `no such compartment is below ${tenancyId}. There are: Prod.`,
  );
  expect(refusal(about('compartment Prod:Web:Deep', tenancyId)).message).toContain('no such compartment');
  expect(refusal(about('compartment Deep', web.id)).message).toContain('There are: none. One that was not made');
  expect(refusal(about('tenancy', prod.id)).message).toContain('Put the quota into one above both.');
  expect(refusal(about(`compartment id ${COMPARTMENT}`, prod.id)).message).toContain(
    'is about that compartment and those below',
  );
});

test('the OCID of any tenancy stands for that of this world', () => {
  const other = 'ocid1.tenancy.oc1..aaaaaaaaother';
  at.ashburn.createCompartment({ compartmentId: other, name: 'Prod', description: 'd' });
  create(['zero block-storage quotas in tenancy', 'unset block-storage quotas in compartment Prod'], other);
  expect(refusal(() => at.volume()).code).toBe('QuotaExceeded');
});

chosen('statements are checked when a quota is made; families of other services are kept and mean nothing here', () => {
  expect(refusal(() => create([STATEMENT, 'zero everything']))).toMatchObject({
    status: 400,
    code: 'InvalidParameter',
    message: expect.stringMatching(
      /^statements\[1\] is 'zero everything': it ends where 'quota' or 'quotas' is expected\. Expected set\|unset\|zero <family>/,
    ),
  });
  expect(refusal(() => create(['zero block-storage quota volumes-count in tenancy'])).message).toContain(
    'no quota of block-storage fits volumes-count. Expected backup-count, total-storage-gb, volume-count',
  );
  expect(refusal(() => create(['zero block-storage quotas in compartment id Prod'])).message).toContain(
    'not a well-formed OCID',
  );
  expect(refusal(() => create([])).code).toBe('MissingParameter');
  expect(create(['zero compute-core quota standard-e4-core-count in tenancy']).statements).toHaveLength(1);
  expect(at.volume().lifecycleState).toBe('AVAILABLE');
});

test('a compartment that is renamed or deleted is no longer what a statement names', () => {
  const { id: compartmentId } = at.ashburn.createCompartment({
    compartmentId: tenancyId,
    name: 'Prod',
    description: 'd',
  });
  create(['zero block-storage quota volume-count in compartment Prod']);
  const make = () => at.ashburn.createVolume({ compartmentId, availabilityDomain: at.domain, sizeInGBs: 50 });
  expect(refusal(make).code).toBe('QuotaExceeded');
  at.ashburn.updateCompartment(compartmentId, { name: 'Live' });
  expect(make().compartmentId).toBe(compartmentId);
});
