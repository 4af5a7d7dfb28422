import generated from '../generated/schemas.json';

/** The part of JSON Schema that the models of the cloud need. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  /** Fields that Oracle's model has too; they are taken and have no effect here. */
  readonly 'x-without-effect'?: readonly string[];
}

export interface ObjectSchema extends Schema {
  readonly type?: 'object';
}

// The compiler widens the texts of a JSON file to string.
const schemas = generated as unknown as Readonly<Record<string, Schema>>;

const PREFIX = '#/components/schemas/';

/** The schema of a model of the cloud by its name, e.g. CreateBootVolumeDetails. */
export function schemaNamed(name: string): Schema {
  const schema = schemas[name];
  if (!schema) throw new Error(`No schema is named ${name}. Run 'npm run docs' after a change of the models.`);
  return schema;
}

/** Follows a reference, if it is one. */
export function resolve(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : schemaNamed(schema.$ref.slice(PREFIX.length));
}

/** The name of a model together with its TypeScript type. */
export interface Shape<T> {
  readonly name: string;
  /** Never there: it only carries the type. */
  readonly type?: T;
}

/** Names a model or a query of the cloud where its JSON is read or written. */
export const shape = <T>(name: string): Shape<T> => ({ name });
