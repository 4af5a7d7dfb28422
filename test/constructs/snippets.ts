import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cdktf from 'cdktf';
import ts from 'typescript';
import * as library from '../../lib';

const ROOT = join(__dirname, '..', '..');
const PAGES = join(ROOT, 'docs', 'constructs');

/** One example of the documentation. A whole program has imports of its own; others use what the pages say is there. */
export interface Snippet {
  /** Page and number of the example on it, as `boot-volume-2`. */
  readonly name: string;
  readonly code: string;
  readonly isProgram: boolean;
}

const GIVEN = `
declare const stack: import('cdktf').TerraformStack;
declare const compartmentId: string, availabilityDomain: string, subnetId: string, imageId: string, instanceId: string;
`;

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(PAGES, page), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => ({
    name: `${page.replace('.md', '')}-${index + 1}`,
    code,
    isProgram: /^import /m.test(code),
  }));
}

export function allSnippets(): Snippet[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap(snippetsOf);
}

function withImports({ code, isProgram }: Snippet): string {
  if (isProgram) {
    return code;
  }
  const names = Object.keys(library).join(', ');
  return `import { ${names} } from 'cdktf-oci-drydock';\nimport { TerraformOutput } from 'cdktf';\n${GIVEN}\n${code}\nexport {};`;
}

/** What the compiler says against the examples, all compiled together against the library's sources. */
export function compilerErrors(snippets: readonly Snippet[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = new Map(snippets.map((snippet) => [join(__dirname, `${snippet.name}.ts`), withImports(snippet)]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) =>
    files.has(name) ? ts.createSourceFile(name, files.get(name)!, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  return [...files.keys()].flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map((diagnostic) => {
      const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
      return `${name}: ${text}`;
    }),
  );
}

/** Runs an example below a scope: a program as it is, others with what the pages say is there. */
export function run(snippet: Snippet, given: Record<string, unknown>): void {
  const { outputText } = ts.transpileModule(snippet.code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const names = snippet.isProgram ? {} : { ...library, TerraformOutput: cdktf.TerraformOutput, ...given };
  const load = (name: string) => {
    if (name === 'cdktf') return cdktf;
    return name === 'cdktf-oci-drydock' ? library : require(`../../lib/${name.replace('cdktf-oci-drydock/', '')}`);
  };
  new Function('require', 'exports', ...Object.keys(names), outputText)(load, {}, ...Object.values(names));
}
