import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ObjectSchema, Schema } from '../../simulator/src/api/schema/schema';

/** Every other number of the models is a whole one (Oracle, Core Services API, InstanceShapeConfig). */
const FRACTIONS = new Set(['ocpus', 'memoryInGBs']);

/** JSON Schemas of the cloud's models and list queries, read from their TypeScript declarations. */
export function modelSchemas(folders: readonly string[]): Record<string, Schema> {
  const declarations = new Map(folders.flatMap(declarationsIn).map((found) => [found.name.text, found]));
  const schemas: Record<string, Schema> = {};
  for (const name of [...declarations.keys()].sort()) {
    const declaration = declarations.get(name)!;
    schemas[name] = describe(new Reader(declarations).declaration(declaration), declaration);
  }
  return schemas;
}

/** What accompanies a request in the program, and is in no JSON. */
const NO_MODELS = new Set(['request.ts', 'block-device.ts']);

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function declarationsIn(folder: string): Declaration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !NO_MODELS.has(file))
    .sort()
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
      return source.statements.filter(
        (statement): statement is Declaration =>
          ts.isTypeAliasDeclaration(statement) || (ts.isInterfaceDeclaration(statement) && isData(statement)),
      );
    });
}

/** An interface with methods is a set of operations, not a model. */
const isData = (declaration: ts.InterfaceDeclaration): boolean =>
  declaration.members.length > 0
    ? declaration.members.every(isDataMember)
    : !declaration.name.text.includes('Operations');

const isDataMember = (member: ts.TypeElement): boolean =>
  ts.isPropertySignature(member) && !(member.type && ts.isFunctionTypeNode(member.type));

class Reader {
  constructor(private readonly declarations: ReadonlyMap<string, Declaration>) {}

  declaration(declaration: Declaration): Schema {
    return ts.isInterfaceDeclaration(declaration) ? this.interface(declaration) : this.type(declaration.type);
  }

  private interface(declaration: ts.InterfaceDeclaration): ObjectSchema {
    const inherited = (declaration.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .map((each) => this.object(each));
    const own = declaration.members.filter(ts.isPropertySignature);
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const base of inherited) {
      Object.assign(properties, base.properties);
      required.push(...(base.required ?? []));
    }
    for (const member of own) {
      const name = member.name.getText();
      const schema = this.type(member.type!);
      properties[name] = describe(
        schema.type === 'integer' && FRACTIONS.has(name) ? { type: 'number' } : schema,
        member,
      );
      if (!member.questionToken) required.push(name);
    }
    return { type: 'object', properties, ...(required.length > 0 && { required }) };
  }

  /** What an interface extends: another interface, or one without some of its properties. */
  private object(base: ts.ExpressionWithTypeArguments): ObjectSchema {
    const name = base.expression.getText();
    if (name === 'Omit') {
      const [of, left] = base.typeArguments!;
      const { properties, required = [] } = this.declaration(this.named(of!.getText())) as ObjectSchema;
      const without = new Set(literals(left!));
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => !without.has(key))),
        required: required.filter((key) => !without.has(key)),
      };
    }
    return this.declaration(this.named(name)) as ObjectSchema;
  }

  private named(name: string): Declaration {
    const declaration = this.declarations.get(name);
    if (!declaration) throw new Error(`model-schemas: the type ${name} is declared in none of the model folders`);
    return declaration;
  }

  private type(node: ts.TypeNode): Schema {
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: 'string' };
      case ts.SyntaxKind.NumberKeyword:
        return { type: 'integer' };
      case ts.SyntaxKind.BooleanKeyword:
        return { type: 'boolean' };
      case ts.SyntaxKind.UnknownKeyword:
        return {};
    }
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: this.type(node.elementType) };
    if (ts.isLiteralTypeNode(node)) return { type: 'string', enum: literals(node) };
    if (ts.isUnionTypeNode(node)) return this.union(node);
    if (ts.isTypeReferenceNode(node)) return this.reference(node);
    if (ts.isIndexedAccessTypeNode(node)) {
      const { properties = {} } = this.declaration(this.named(node.objectType.getText())) as ObjectSchema;
      return properties[literals(node.indexType)[0]!]!;
    }
    throw new Error(`model-schemas: cannot describe the type ${node.getText()}`);
  }

  private union(node: ts.UnionTypeNode): Schema {
    if (node.types.every((each) => ts.isLiteralTypeNode(each))) {
      return { type: 'string', enum: node.types.flatMap(literals) };
    }
    const names = node.types.map((each) => each.getText());
    const members = names.map((name) => this.declaration(this.named(name)) as ObjectSchema);
    const property = Object.keys(members[0]!.properties ?? {}).find((key) =>
      members.every(({ properties }) => properties?.[key]?.enum?.length === 1),
    );
    if (!property) throw new Error(`model-schemas: no property tells the members of ${node.getText()} apart`);
    const mapping = Object.fromEntries(
      members.map(({ properties }, index) => [properties![property]!.enum![0]!, refTo(names[index]!)]),
    );
    return {
      oneOf: names.map((name) => ({ $ref: refTo(name) })),
      discriminator: { propertyName: property, mapping },
    };
  }

  private reference(node: ts.TypeReferenceNode): Schema {
    const name = node.typeName.getText();
    if (name === 'Record') return { type: 'object', additionalProperties: this.type(node.typeArguments![1]!) };
    if (name === 'Timestamp') return { type: 'string', format: 'date-time' };
    const declaration = this.named(name);
    if (ts.isTypeAliasDeclaration(declaration)) {
      const schema = this.type(declaration.type);
      if (!schema.oneOf) return schema;
    }
    return { $ref: refTo(name) };
  }
}

const refTo = (name: string): string => `#/components/schemas/${name}`;

function literals(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literals);
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  throw new Error(`model-schemas: expected texts, found ${node.getText()}`);
}

function describe(schema: Schema, node: ts.Node): Schema {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment && ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ');
  return text && !schema.$ref ? { ...schema, description: text } : schema;
}
