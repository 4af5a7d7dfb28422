import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdktf';
import { buildProtectedStack } from './languages/protected-stack';

const ROOT = join(__dirname, '..', '..');
const LANGUAGES = join(ROOT, 'build', 'languages');
const folder = mkdtempSync(join(tmpdir(), 'drydock-languages-'));

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs a package of the registry, or a folder, into the temporary folder. */
function packed(what: string): string {
  const output = run('npm', 'pack', '--ignore-scripts', '--silent', what).trim();
  return join(folder, output.split('\n').pop()!);
}

function sourcesBelow(path: string, ending: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}

beforeAll(() => {
  execFileSync('npm', ['run', 'build:constructs'], { cwd: ROOT, stdio: 'ignore' });
  execFileSync('npm', ['run', 'package:languages'], { cwd: ROOT, stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a Python host over the jsii kernel synthesizes what TypeScript does', () => {
  run('tar', 'xzf', packed('@jsii/runtime@1.140.0'));
  const packages = [
    { name: 'constructs', version: '10.4.2', tarball: packed('constructs@10.4.2') },
    { name: 'cdktf', version: '0.21.0', tarball: packed('cdktf@0.21.0') },
    { name: 'cdktf-oci-drydock', version: '0.1.0', tarball: packed(ROOT) },
  ];
  const program = join(folder, 'package', 'webpack', 'bin', 'jsii-runtime.js');
  const out = join(folder, 'out');
  run('python3', join(__dirname, 'languages', 'protected_stack.py'), program, out, JSON.stringify(packages));
  const fromPython = JSON.parse(readFileSync(join(out, 'stacks', 'stack', 'cdk.tf.json'), 'utf8'));
  const app = new App({ outdir: join(folder, 'typescript'), skipValidation: true });
  buildProtectedStack(app);
  app.synth();
  const fromTypeScript = JSON.parse(readFileSync(join(app.outdir, 'stacks', 'stack', 'cdk.tf.json'), 'utf8'));
  expect(fromPython.resource).toEqual(fromTypeScript.resource);
  expect(fromPython.provider).toEqual(fromTypeScript.provider);
});

test('the generated Python package compiles, and its types hold apart from what cannot be installed here', () => {
  const source = join(LANGUAGES, 'python', 'src');
  run('python3', '-m', 'compileall', '-q', source);
  const text = readFileSync(join(source, 'cdktf_oci_drydock', '__init__.py'), 'utf8');
  expect(text).toContain('class BootVolumeBackup(');
  expect(text).toContain('def back_up(');
  const settings = { include: ['src'], reportMissingImports: false, reportMissingModuleSource: false };
  writeFileSync(
    join(LANGUAGES, 'python', 'pyrightconfig.json'),
    JSON.stringify({ ...settings, typeCheckingMode: 'basic' }),
  );
  const pyright = join(ROOT, 'node_modules', '.bin', 'pyright');
  const { stdout } = spawnSync(pyright, ['--outputjson'], {
    cwd: join(LANGUAGES, 'python'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const report = JSON.parse(stdout) as {
    summary: { filesAnalyzed: number };
    generalDiagnostics: { message: string }[];
  };
  expect(report.summary.filesAnalyzed).toBeGreaterThan(30);
  // jsii's own Python runtime, whose metaclass takes these arguments, is not among the packages that can be installed here.
  const withRuntime = report.generalDiagnostics.filter(({ message }) => !/jsii_type|__init_subclass__/.test(message));
  expect(withRuntime).toEqual([]);
});

test('sources for Java, Go and .NET are generated', () => {
  expect(sourcesBelow(join(LANGUAGES, 'java'), 'BootVolumeBackup.java')).not.toEqual([]);
  expect(sourcesBelow(join(LANGUAGES, 'go'), 'BootVolumeBackup.go')).not.toEqual([]);
  expect(sourcesBelow(join(LANGUAGES, 'dotnet'), 'BootVolumeBackup.cs')).not.toEqual([]);
});
