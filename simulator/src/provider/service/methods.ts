import { encodeDiagnostic, problem } from '../diagnostics/diagnostic';
import { ProviderError } from '../diagnostics/provider-error';
import type { MethodFinder } from '../process/plugin-server';
import type { UnaryMethod } from '../rpc/grpc-server';
import { GrpcError, GrpcStatus } from '../rpc/grpc-status';
import * as messages from '../rpc/messages';
import { decodeMessage, encodeMessage, type Message, type MessageType, WireError } from '../rpc/protobuf';
import { ValueError } from '../values/value-error';
import type { ProviderService } from './provider-service';

interface Call {
  readonly request: MessageType;
  readonly response: MessageType;
}

/** The methods of one connection, by their gRPC paths. */
export function providerMethods(service: ProviderService, shutdown: () => void): MethodFinder {
  const { resources, types } = service;
  const methods: { readonly [name: string]: UnaryMethod } = {
    GetMetadata: () => types.metadata(),
    GetSchema: () => types.encodedSchema(),
    PrepareProviderConfig: unary(messages.prepareProviderConfig, (request) => service.prepareConfig(request)),
    Configure: unary(messages.configure, (request) => service.configure(request)),
    ValidateResourceTypeConfig: unary(messages.validateConfig, (request) => resources.validate(request)),
    ValidateDataSourceConfig: unary(messages.validateConfig, (request) => service.validateDataSource(request)),
    UpgradeResourceState: unary(messages.upgradeResourceState, (request) => resources.upgradeState(request)),
    ReadResource: unary(messages.readResource, (request) => resources.read(request)),
    PlanResourceChange: unary(messages.planResourceChange, (request) => resources.plan(request)),
    ApplyResourceChange: unary(messages.applyResourceChange, (request) => resources.apply(request)),
    ImportResourceState: unary(messages.importResourceState, (request) => resources.importState(request)),
    ReadDataSource: unary(messages.readDataSource, (request) => service.readDataSource(request)),
    Stop: unary(messages.stop, () => ({})),
  };
  return (path) => {
    if (path === '/plugin.GRPCController/Shutdown') return shuttingDown(shutdown);
    const name = path.replace('/tfplugin5.Provider/', '');
    return Object.hasOwn(methods, name) ? methods[name] : undefined;
  };
}

/** What the user's input caused is a diagnostic; what the peer's bytes caused ends the call. */
function unary(call: Call, method: (request: Message) => Message): UnaryMethod {
  return (bytes) => {
    try {
      return encodeMessage(call.response, method(decodeMessage(call.request, bytes)));
    } catch (error) {
      if (error instanceof ProviderError) {
        return encodeMessage(call.response, { diagnostics: [encodeDiagnostic(problem(error))] });
      }
      if (error instanceof WireError || error instanceof ValueError) {
        throw new GrpcError(GrpcStatus.invalidArgument, error.message);
      }
      throw error;
    }
  };
}

/** Answers first: the process ends when the answer is on its way. */
function shuttingDown(shutdown: () => void): UnaryMethod {
  return () => {
    setImmediate(shutdown);
    return new Uint8Array(0);
  };
}
