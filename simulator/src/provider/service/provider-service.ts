import { findRegion, regionPart } from '../../cloud/region/catalogue';
import type { Place } from '../data-sources/data-source';
import { type Diagnostic, encodeDiagnostic, problem } from '../diagnostics/diagnostic';
import { failureDiagnostic } from '../diagnostics/service-failure';
import { providerMembers } from '../provider-members';
import type { Message } from '../rpc/protobuf';
import { emptyMap, isWhollyKnown, mapOf } from '../values/value';
import { type DynamicValue, readDynamic, writeDynamic } from './dynamic-value';
import { ResourceMethods } from './resource-methods';
import { Session } from './session';
import type { SharedHome } from './shared-home';
import type { Types } from './types';
import { validateMembers } from './validate';

type Request = { readonly [field: string]: unknown };

/** The calls of one connection that concern the provider and its data sources. */
export class ProviderService {
  readonly resources: ResourceMethods;
  readonly types: Types;
  private readonly session: Session;

  constructor(environment: NodeJS.ProcessEnv, shared: SharedHome) {
    this.session = new Session(environment, shared);
    this.types = shared.types;
    this.resources = new ResourceMethods(this.session);
  }

  prepareConfig(request: Request): Message {
    const configuration = readDynamic(request.config as DynamicValue, providerMembers) ?? emptyMap();
    return {
      preparedConfig: request.config,
      diagnostics: validateMembers(providerMembers, configuration).map(encodeDiagnostic),
    };
  }

  configure(request: Request): Message {
    try {
      this.session.configure(readDynamic(request.config as DynamicValue, providerMembers) ?? emptyMap());
      return {};
    } catch (error) {
      return { diagnostics: [encodeDiagnostic(problem(error))] };
    }
  }

  validateDataSource(request: Request): Message {
    const { members } = this.session.types.dataSource(request.typeName as string);
    const configuration = readDynamic(request.config as DynamicValue, members) ?? emptyMap();
    return { diagnostics: validateMembers(members, configuration).map(encodeDiagnostic) };
  }

  readDataSource(request: Request): Message {
    const type = request.typeName as string;
    const { members, read } = this.session.types.dataSource(type);
    const configuration = readDynamic(request.config as DynamicValue, members) ?? emptyMap();
    const region = this.session.regionName();
    try {
      const known = mapOf(Object.entries(configuration).filter(([, value]) => isWhollyKnown(value)));
      const warnings: Diagnostic[] = [];
      const state = read(known, {
        region: this.session.cloud().region(region),
        place: this.place(region),
        warn: (warning) => warnings.push(warning),
      });
      return { state: writeDynamic(state, members), diagnostics: warnings.map(encodeDiagnostic) };
    } catch (error) {
      return { diagnostics: [encodeDiagnostic(failureDiagnostic(error, { type, kind: 'data-sources', region }))] };
    }
  }

  private place(regionName: string): Place {
    const region = findRegion(regionName);
    const now = new Date(this.session.cloud().clock.now()).toISOString();
    return { regionName, regionKey: region ? regionPart(region) : '', now };
  }
}
