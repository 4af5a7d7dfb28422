import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../scripts/docs/openapi.generator';
import { oracleModelProperties, oracleOperations } from '../../scripts/openapi/oracle-clients';
import { operations } from '../../simulator/src/api/operations';
import { schemaNamed } from '../../simulator/src/api/schema/schema';

const byName = new Map(oracleOperations().map((each) => [each.operation, each]));
const properties = oracleModelProperties();
const rows = operations.map((row) => ({ ...row, oracle: byName.get(row.operation)! }));
const shape = (path: string) => path.replace(/\{\w+\}/g, '{}');

test("Oracle's clients know every operation that is served, by its name, method and path", () => {
  const wrong = rows.filter(
    ({ oracle, method, path }) => oracle?.method !== method || shape(oracle.path) !== shape(path),
  );
  expect(wrong.map(({ operation }) => operation)).toEqual([]);
});

test("every query parameter is one of Oracle's, and what Oracle's clients must give is mandatory", () => {
  const wrong = rows.flatMap(({ operation, query, oracle }) => {
    const schema = query ? schemaNamed(query.name) : {};
    const unknown = Object.keys(schema.properties ?? {}).filter((name) => !oracle.query.includes(name));
    const mandatory = oracle.required.filter((name) => oracle.query.includes(name)).sort();
    const required = [...(schema.required ?? [])].sort();
    const agreed = unknown.length === 0 && String(mandatory) === String(required);
    return agreed ? [] : [{ operation, unknown, mandatory, required }];
  });
  expect(wrong).toEqual([]);
});

test("retry tokens and etags are taken where Oracle's clients send them", () => {
  const wrong = rows.flatMap(({ operation, accepts = [], oracle }) => {
    const sent = oracle.headers.filter((name) => name === 'opc-retry-token' || name === 'if-match').sort();
    return String(sent) === String([...accepts].sort()) ? [] : [{ operation, sent, accepts }];
  });
  expect(wrong).toEqual([]);
});

/** Terraform's oci_core_instance shows it on the instance itself; Oracle answers it within launchOptions only. */
const ours = ['Instance.isPvEncryptionInTransitEnabled'];

test("no model has a field that Oracle's own lacks", () => {
  const models = new Set(
    rows.flatMap(({ body, answer }) => [body, answer]).flatMap((each) => (each ? [each.name] : [])),
  );
  const wrong = [...models].flatMap((name) => {
    const oracle = properties.get(name);
    const fields = Object.keys(schemaNamed(name).properties ?? {});
    return oracle ? fields.filter((field) => !oracle.includes(field)).map((field) => `${name}.${field}`) : [];
  });
  expect(wrong).toEqual(ours);
  expect([...models].filter((name) => properties.has(name)).length).toBeGreaterThan(50);
});

test('what is generated from table and models is fresh', () => {
  const root = join(__dirname, '..', '..');
  const stale = Object.entries(generate(root)).filter(
    ([path, text]) => readFileSync(join(root, path), 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});
