import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Tests declare what they stand on with these (simulator/src/cloud/testing/rule.ts). */
type Declaration = 'rule' | 'chosen' | 'unknown';

interface Entry {
  readonly declaration: Declaration;
  /** The texts before the body of the test. */
  readonly texts: readonly string[];
  readonly file: string;
}

const ARGUMENTS: Readonly<Record<Declaration, number>> = { rule: 2, chosen: 1, unknown: 2 };

const isDeclaration = (name: string): name is Declaration => name in ARGUMENTS;

/** The text of a literal, or of a constant of the same file that holds one. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  return ts.isIdentifier(node) ? constants.get(node.text) : undefined;
}

function constantsOf(source: ts.SourceFile): Map<string, string> {
  const constants = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      ts.isStringLiteralLike(node.initializer)
    ) {
      constants.set(node.name.text, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}

function entriesOf(root: string, path: string): Entry[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const constants = constantsOf(source);
  const entries: Entry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && isDeclaration(node.expression.text)) {
      const declaration = node.expression.text;
      const texts = node.arguments.slice(0, ARGUMENTS[declaration]).map((each) => textOf(each, constants));
      if (texts.some((text) => text === undefined)) {
        throw new Error(`${path}: the texts of ${declaration}() must be literals, or constants of the same file`);
      }
      entries.push({ declaration, texts: texts as string[], file: relative(root, path) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return entries;
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort();
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const place = ({ file }: Entry): string => `\`${file.replace('simulator/src/', '')}\``;

function page(entries: readonly Entry[]): string {
  const of = (declaration: Declaration): Entry[] => entries.filter((entry) => entry.declaration === declaration);
  const bySource = (one: Entry, other: Entry): number => one.texts[0].localeCompare(other.texts[0], 'en');
  const proven = of('rule').sort(bySource);
  const chosen = of('chosen');
  const unknown = of('unknown');
  return `# What the local cloud is held to, and where it ends

Made from the tests by \`npm run docs\`. Each line is a test of that name.

- **Proven** (${proven.length}): a source says how Oracle's service behaves, and a test holds the local cloud to it.
- **Chosen** (${chosen.length}): behaviour of the local cloud that is its own to decide.
- **Unknown** (${unknown.length}): no source settles it. The local cloud does what the line says, until somebody knows better.

## Proven

${table(
  ['Source', 'Rule', 'Test'],
  proven.map((entry) => [...entry.texts, place(entry)]),
)}

## Chosen

${table(
  ['Behaviour', 'Test'],
  chosen.map((entry) => [...entry.texts, place(entry)]),
)}

## Unknown

${table(
  ['Question', 'What the local cloud does', 'Test'],
  unknown.map((entry) => [...entry.texts, place(entry)]),
)}

${readFileSync(join(__dirname, 'limits-beyond.md'), 'utf8').trim()}
`;
}

export function generate(root: string): Record<string, string> {
  const entries = testFiles(join(root, 'simulator', 'src')).flatMap((path) => entriesOf(root, path));
  return { 'docs/LIMITS.md': page(entries) };
}
