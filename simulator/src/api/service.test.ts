import { openCloud } from '../cloud';
import { schemaNamed } from './schema/schema';
import { ApiService } from './service';

const cloud = openCloud();
afterAll(() => cloud.close());
const onFault = (fault: unknown) => {
  throw fault;
};

test('requests that name no region go to the one that was chosen', () => {
  const service = new ApiService({ cloud, region: 'eu-frankfurt-1', onFault });
  const url = '/20160918/availabilityDomains?compartmentId=ocid1.compartment.oc1..a';
  const { status, body } = service.answer({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) });
  expect(status).toBe(200);
  expect(body).toContain('EU-FRANKFURT-1-AD-1');
});

test('an unknown region cannot be chosen', () => {
  expect(() => new ApiService({ cloud, region: 'mars-1', onFault })).toThrow("Region 'mars-1' is unknown.");
});

test('a model that nobody generated is told, with what to do', () => {
  expect(() => schemaNamed('Nonsense')).toThrow(
    "No schema is named Nonsense. Run 'npm run docs' after a change of the models.",
  );
});
