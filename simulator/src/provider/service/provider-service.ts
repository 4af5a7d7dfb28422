import { type Diagnostic, encodeDiagnostic, problem } from '../diagnostics/diagnostic';
import { failureDiagnostic } from '../diagnostics/service-failure';
import { providerMembers } from '../provider-members';
import type { Message } from '../rpc/protobuf';
import { emptyMap, isWhollyKnown, mapOf } from '../values/value';
import type { CloudHolder } from './cloud-holder';
import { type DynamicValue, readDynamic, writeDynamic } from './dynamic-value';
import { ResourceMethods } from './resource-methods';
import { Session } from './session';
import { findDataSource } from './types';
import { validateMembers } from './validate';

type Request = { readonly [field: string]: unknown };

/** The calls of one connection that concern the provider and its data sources. */
export class ProviderService {
  readonly resources: ResourceMethods;
  private readonly session: Session;

  constructor(environment: NodeJS.ProcessEnv, holder: CloudHolder) {
    this.session = new Session(environment, holder);
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
    const { members } = findDataSource(request.typeName as string);
    const configuration = readDynamic(request.config as DynamicValue, members) ?? emptyMap();
    return { diagnostics: validateMembers(members, configuration).map(encodeDiagnostic) };
  }

  readDataSource(request: Request): Message {
    const type = request.typeName as string;
    const { members, read } = findDataSource(type);
    const configuration = readDynamic(request.config as DynamicValue, members) ?? emptyMap();
    const region = this.session.regionName();
    try {
      const known = mapOf(Object.entries(configuration).filter(([, value]) => isWhollyKnown(value)));
      const warnings: Diagnostic[] = [];
      const state = read(known, this.session.cloud().region(region), (warning) => warnings.push(warning));
      return { state: writeDynamic(state, members), diagnostics: warnings.map(encodeDiagnostic) };
    } catch (error) {
      return { diagnostics: [encodeDiagnostic(failureDiagnostic(error, { type, kind: 'data-sources', region }))] };
    }
  }
}
