import fc from 'fast-check';
import type { Schema } from '../../../simulator/src/api/schema/schema';

type Schemas = Readonly<Record<string, Schema>>;

/** Texts that have broken parsers before. */
const tricky = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '../..',
  '%2e%2e%2f',
  "'; drop table volumes; --",
  '\ud800',
  '𝔘𝔫𝔦',
  '__proto__',
  'constructor',
  'ocid1',
  'ocid1.bootvolume.oc1.iad.',
  'ocid1.bootvolume.oc1.mars-1.abc',
  'x'.repeat(5000),
);

const anything = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  tricky,
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.integer(), { maxKeys: 3 }),
);

/** Values of a model: mostly what it asks for, sometimes anything at all. */
export class Values {
  constructor(
    private readonly schemas: Schemas,
    /** OCIDs and names that exist. */
    private readonly known: readonly string[],
  ) {}

  text(schema: Schema, name: string): fc.Arbitrary<string> {
    const apt = this.known.filter((value) => fits(value, name));
    const real = fc.constantFrom(...(schema.enum ?? (apt.length > 0 ? apt : this.known)));
    return fc.oneof(
      { weight: 20, arbitrary: real },
      { weight: 1, arbitrary: tricky },
      { weight: 1, arbitrary: fc.string() },
    );
  }

  /** @param name of the field or parameter that takes the value */
  of(given: Schema, name = '', depth = 0): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 30, arbitrary: this.fitting(given, name, depth) }, { weight: 1, arbitrary: anything });
  }

  private fitting(given: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    const schema = given.$ref ? this.schemas[given.$ref.split('/').at(-1)!]! : given;
    if (schema.oneOf) return fc.oneof(...schema.oneOf.map((member) => this.of(member, name, depth)));
    switch (schema.type) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return fc.array(this.of(schema.items!, name, depth + 1), { maxLength: 3 });
      case 'integer':
        return fc.oneof(fc.constantFrom(0, 1, 10, 20, 50, 60, 100, 604_800), fc.maxSafeInteger());
      case 'number':
        return fc.oneof(fc.constantFrom(1, 0.5, 16), fc.double());
      case 'boolean':
        return fc.boolean();
      case 'string':
        return this.text(schema, name);
      default:
        return anything;
    }
  }

  private object(
    { properties = {}, required = [], additionalProperties }: Schema,
    depth: number,
  ): fc.Arbitrary<unknown> {
    if (additionalProperties)
      return fc.dictionary(tricky, this.of(additionalProperties, '', depth + 1), { maxKeys: 3 });
    const fields = Object.entries(properties).map(
      ([name, property]) => [name, this.of(property, name, depth + 1)] as const,
    );
    const record = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
    return fc.oneof(
      { weight: 10, arbitrary: record },
      { weight: 1, arbitrary: record.map((value) => ({ ...value, unknownField: 1 })) },
    );
  }
}

/** Fields whose name does not tell the type of what they name. */
const types: Readonly<Record<string, string>> = {
  asset: 'bootvolume',
  policy: 'volumebackuppolicy',
  policyassignment: 'volumebackuppolicyassign',
};

/** Whether a value is of the kind that a field of that name asks for. */
function fits(value: string, name: string): boolean {
  if (/domain$/i.test(name)) return value.includes('-AD-');
  if (/region$/i.test(name)) return /^[a-z]+-[a-z]+-\d$/.test(value);
  if (!/Ids?$/.test(name)) return !value.startsWith('ocid1.');
  const type = name.replace(/Ids?$/, '').toLowerCase();
  return value.startsWith(`ocid1.${types[type] ?? type}.`);
}
