import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnosticText, TerraformWorkspace } from '../testing/terraform-workspace';
import { readSchemaFile } from './schema-file';

const text = (mode: object) => ({ type: 'string', description_kind: 'plain', ...mode });
const REQUIRED = { required: true };
const OPTIONAL = { optional: true };
const COMPUTED = { computed: true };
const EITHER = { optional: true, computed: true };

/** A schema such as `terraform providers schema -json` prints, with two types of ours and three data sources. */
const PRINTED = {
  format_version: '1.0',
  provider_schemas: {
    'registry.terraform.io/oracle/oci': {
      resource_schemas: {
        oci_objectstorage_bucket: {
          version: 0,
          block: {
            attributes: {
              bucket_id: text(COMPUTED),
              compartment_id: text(REQUIRED),
              created_size: { type: 'number', computed: true },
              etag: text(COMPUTED),
              freeform_tags: { type: ['map', 'string'], ...EITHER },
              id: text(EITHER),
              is_read_only: { type: 'bool', ...COMPUTED },
              lifecycle_state: text(COMPUTED),
              name: text({ ...REQUIRED, description: 'A name of a very long description.' }),
              quota: { type: 'number', ...OPTIONAL },
              time_created: text(COMPUTED),
            },
            block_types: {
              retention_rules: {
                nesting_mode: 'set',
                max_items: 5,
                block: { attributes: { display_name: text(REQUIRED), time_modified: text(COMPUTED) } },
              },
              timeouts: { nesting_mode: 'single', block: { attributes: { create: text(OPTIONAL) } } },
            },
          },
        },
        oci_core_vcn: { version: 0, block: { attributes: { wrong: text(REQUIRED) } } },
      },
      data_source_schemas: {
        oci_objectstorage_bucket: {
          block: { attributes: { bucket_id: text(REQUIRED), name: text(COMPUTED), id: text(COMPUTED) } },
        },
        oci_objectstorage_bucket_summaries: {
          block: {
            attributes: {
              compartment_id: text(REQUIRED),
              id: text(EITHER),
              bucket_summaries: {
                type: ['list', ['object', { name: 'string', etag: 'string', id: 'string' }]],
                ...COMPUTED,
              },
            },
          },
        },
        oci_objectstorage_namespace: { block: { attributes: { id: text(EITHER), namespace: text(COMPUTED) } } },
      },
    },
  },
};

const HEAD = 'provider "oci" {\n  region = "eu-frankfurt-1"\n}\n';

const BUCKET = `
resource "oci_objectstorage_bucket" "it" {
  compartment_id = "ocid1.compartment.oc1..aaaa"
  name           = "backups"
  quota          = 9007199254740993
  retention_rules {
    display_name = "keep"
  }
}
`;

describe('types that only a schema file describes', () => {
  const workspace = new TerraformWorkspace();
  afterAll(() => workspace.remove());

  it('are told of, with the way to make the file, as long as there is none', () => {
    workspace.configure(HEAD + BUCKET);
    const text = diagnosticText(workspace.validate());
    expect(text).toContain('"oci_objectstorage_bucket"');
    expect(text.replace(/\s+/g, ' ')).toContain('run `terraform providers schema -json > oci-schema.json`');
  });

  it('are planned, applied, at rest, updated, imported, destroyed', () => {
    writeFileSync(join(workspace.home, 'oci-schema.json'), JSON.stringify(PRINTED));
    const applied = workspace.apply();
    expect(diagnosticText(applied)).toBe('');
    const state = workspace.state()['oci_objectstorage_bucket.it'];
    expect(state).toMatchObject({
      is_read_only: false,
      lifecycle_state: 'ACTIVE',
      time_created: '2026-01-01 00:00:00 +0000 UTC',
      freeform_tags: {},
    });
    expect(state.id).toMatch(/^ocid1\.bucket\.oc1\.eu-frankfurt-1\.aaaaaaaa[a-z2-7]{52}$/);
    expect(state.etag).toMatch(/^[0-9a-f]{36}$/);
    expect(workspace.plan().actions).toEqual({});

    workspace.configure(HEAD + BUCKET.replace('"backups"', '"renamed"'));
    expect(workspace.apply().actions).toEqual({ 'oci_objectstorage_bucket.it': 'update' });
    expect(workspace.state()['oci_objectstorage_bucket.it']).toMatchObject({ id: state.id, name: 'renamed' });

    workspace.run('state', 'rm', 'oci_objectstorage_bucket.it');
    expect(workspace.run('import', 'oci_objectstorage_bucket.it', String(state.id)).status).toBe(0);
    expect(workspace.plan().actions).toEqual({});
  });

  it('answer data sources, single and listed; what has no record is made up', () => {
    workspace.configure(`${HEAD}${BUCKET.replace('"backups"', '"renamed"')}
      data "oci_objectstorage_bucket" "it" {
        bucket_id = oci_objectstorage_bucket.it.id
      }
      data "oci_objectstorage_bucket_summaries" "all" {
        compartment_id = oci_objectstorage_bucket.it.compartment_id
      }
      data "oci_objectstorage_bucket_summaries" "none" {
        compartment_id = "ocid1.compartment.oc1..bbbb"
      }
      data "oci_objectstorage_namespace" "it" {
      }
      output "answers" {
        value = [
          data.oci_objectstorage_bucket.it.name,
          data.oci_objectstorage_bucket_summaries.all.bucket_summaries[0].id == oci_objectstorage_bucket.it.id,
          length(data.oci_objectstorage_bucket_summaries.none.bucket_summaries),
          data.oci_objectstorage_namespace.it.namespace,
        ]
      }`);
    const applied = workspace.apply();
    expect(diagnosticText(applied)).toBe('');
    expect(JSON.parse(workspace.run('output', '-json', 'answers').stdout)).toEqual(['renamed', true, 0, 'drydock']);
    expect(diagnosticText(workspace.destroy())).toBe('');
  });

  it('do not stand in for types with behaviour', () => {
    workspace.configure(`${HEAD}
      resource "oci_core_vcn" "it" {
        compartment_id = "ocid1.compartment.oc1..aaaa"
        cidr_block     = "10.0.0.0/16"
      }`);
    expect(workspace.validate().valid).toBe(true);
  });
});

describe('a schema file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['is no JSON', '{'],
    ['has no schema of oracle/oci', '{"provider_schemas":{}}'],
    ['has no schema of oracle/oci', '{}'],
  ])('that %s is refused, with the way to make one', (_why, content) => {
    const path = join(folder, 'oci-schema.json');
    writeFileSync(path, content);
    expect(() => readSchemaFile(path)).toThrow(/is not a schema of the provider.*providers schema -json/);
  });
});
