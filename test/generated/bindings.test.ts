import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateBindings } from '../../scripts/bindings/generate';
import { askForSchema, PROVIDER_ADDRESS, readSchema } from '../../scripts/bindings/served-schema';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'lib', 'provider-oci');
const PROVIDER = join(ROOT, 'simulator', 'dist', 'provider');

const committed = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

describe('the bindings in lib/provider-oci', () => {
  test("are what cdktf's generator makes of the schema that the provider serves now", async () => {
    const fresh = await generateBindings(askForSchema(PROVIDER));
    const stale = [...fresh].filter(([path, text]) => !existsSync(join(FOLDER, path)) || committed(path) !== text);
    expect(stale.map(([path]) => `${path} is stale: run 'npm run generate'`)).toEqual([]);
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const wanted = new Set([...fresh.keys()].map((path) => path.split('/')[0]));
    expect(folders.map((entry) => entry.name).filter((name) => !wanted.has(name))).toEqual([]);
  });

  test('pin the provider that they were made from, at its own source', () => {
    expect(committed('provider/index.ts')).toContain("providerVersion: '8.28.0'");
    expect(committed('provider/index.ts')).toContain("terraformProviderSource: 'oracle/oci'");
  });

  test('have the layout and the class names of a prebuilt provider', () => {
    expect(committed('core-boot-volume-backup/index.ts')).toContain('export class CoreBootVolumeBackup extends cdktf.TerraformResource');
    expect(committed('data-oci-core-boot-volume-backups/index.ts')).toContain('export class DataOciCoreBootVolumeBackups');
    expect(committed('index.ts')).toContain("export * as coreBootVolumeBackup from './core-boot-volume-backup';");
  });
});

describe('asking for the schema', () => {
  test('says what to do when no provider was built', () => {
    expect(() => askForSchema('/nowhere/provider')).toThrow(/no provider at \/nowhere\/provider.*npm run build:simulator/);
  });

  test('adds the version that the command leaves out', () => {
    const schema = readSchema(join(__dirname, 'small-schema.json'));
    expect(schema.provider_versions).toEqual({ [PROVIDER_ADDRESS]: '8.28.0' });
  });
});
