import { dataSources, resourceTypes } from '../catalogue';
import type { DataSource } from '../data-sources/data-source';
import { encodeDiagnostic, problem } from '../diagnostics/diagnostic';
import { ProviderError } from '../diagnostics/provider-error';
import { declaredTypes, mentionedTypes } from '../generic/mentioned-types';
import type { PreparedIndex } from '../generic/prepare-types';
import type { PreparedTypes } from '../generic/prepared-types';
import type { RecordStore } from '../generic/record-store';
import { findSchemaFile, HOW_TO_MAKE_THE_FILE } from '../generic/schema-file';
import type { ResourceType } from '../resources/resource-type';
import { encodeSchema } from '../schema/encode-schema';
import type { Members } from '../schema/member';
import { withResourceMembers } from '../schema/timeouts';
import { encodeMetadata, ownSchema, withMore } from './schema-answer';

/** A resource type with all its members. */
export interface LoadedResource {
  readonly name: string;
  readonly type: ResourceType;
  readonly members: Members;
}

/** The types of one process: those with behaviour of their own, and the records that a schema file describes. */
export class Types {
  private readonly resources = new Map<string, LoadedResource>();
  private readonly sources = new Map<string, DataSource>();
  private prepared: PreparedTypes | undefined;
  private schema: Uint8Array | undefined;

  constructor(
    private readonly home: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly records: RecordStore,
    /** The folder of the configuration that this process serves; a warm process serves many. */
    private readonly configurationFolder?: string,
  ) {}

  /** Throws ProviderError when there is no such type. */
  resource(name: string): LoadedResource {
    let loaded = this.resources.get(name);
    if (loaded === undefined) {
      const type = Object.hasOwn(resourceTypes, name) ? resourceTypes[name]() : this.genericResource(name);
      loaded = { name, type, members: withResourceMembers(type.members, type.timeouts) };
      this.resources.set(name, loaded);
    }
    return loaded;
  }

  /** Throws ProviderError when there is no such data source. */
  dataSource(name: string): DataSource {
    let loaded = this.sources.get(name);
    if (loaded === undefined) {
      loaded = Object.hasOwn(dataSources, name) ? dataSources[name]() : this.genericDataSource(name);
      this.sources.set(name, loaded);
    }
    return loaded;
  }

  /** The answer to Terraform's question for the schema. */
  encodedSchema(): Uint8Array {
    this.schema ??= this.withGenericTypes(ownSchema());
    return this.schema;
  }

  metadata(): Uint8Array {
    const others = this.preparedTypes();
    return encodeMetadata(
      [...Object.keys(resourceTypes), ...(others?.names('resources') ?? [])],
      [...Object.keys(dataSources), ...(others?.names('dataSources') ?? [])],
    );
  }

  /** A thousand schemas would cost Terraform more than all the rest of a plan: only those that are needed go along. */
  private withGenericTypes(own: Uint8Array): Uint8Array {
    const prepared = this.preparedTypes();
    const folder = this.configurationFolder;
    const unknown = folder === undefined ? [] : [...declaredTypes(folder)].filter((type) => !this.isKnown(type));
    const diagnostics = unknown.length > 0 ? [encodeDiagnostic(problem(unsupported('type', unknown.join(', '))))] : [];
    if (prepared === undefined) return diagnostics.length > 0 ? withMore(own, { diagnostics }) : own;
    const needed = folder && new Set([...mentionedTypes(folder), ...this.records.types()]);
    const encoded = (kind: keyof PreparedIndex) =>
      Object.fromEntries(
        (needed ? [...needed].filter((type) => prepared.has(kind, type)) : prepared.names(kind)).map((type) => [
          type,
          encodeSchema(prepared.members(kind, type) ?? {}),
        ]),
      );
    return withMore(own, {
      resourceSchemas: encoded('resources'),
      dataSourceSchemas: encoded('dataSources'),
      diagnostics,
    });
  }

  private isKnown(type: string): boolean {
    if (Object.hasOwn(resourceTypes, type) || Object.hasOwn(dataSources, type)) return true;
    const prepared = this.preparedTypes();
    return prepared !== undefined && (prepared.has('resources', type) || prepared.has('dataSources', type));
  }

  private genericResource(name: string): ResourceType {
    const members = this.preparedTypes()?.members('resources', name);
    if (members === undefined) throw unsupported('resource type', name);
    const { genericResource } = require('../generic/generic-resource') as typeof import('../generic/generic-resource');
    return genericResource(name, members, this.records);
  }

  private genericDataSource(name: string): DataSource {
    const prepared = this.preparedTypes();
    const members = prepared?.members('dataSources', name);
    if (members === undefined) throw unsupported('data source', name);
    const { genericDataSource } =
      require('../generic/generic-data-source') as typeof import('../generic/generic-data-source');
    const isType = (type: string) => prepared?.has('resources', type) === true;
    return genericDataSource(name, members, this.records, isType);
  }

  private preparedTypes(): PreparedTypes | undefined {
    if (this.prepared === undefined) {
      const file = findSchemaFile(this.home, this.environment);
      if (file === undefined) return undefined;
      const { PreparedTypes } = require('../generic/prepared-types') as typeof import('../generic/prepared-types');
      this.prepared = new PreparedTypes(this.home, file);
    }
    return this.prepared;
  }
}

function unsupported(what: string, name: string): ProviderError {
  return new ProviderError(`Drydock has no ${what} ${JSON.stringify(name)} of its own. ${HOW_TO_MAKE_THE_FILE}`);
}
