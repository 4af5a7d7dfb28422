import type { UnaryMethod } from '../rpc/grpc-server';
import { stop } from '../rpc/messages';
import { encodeMessage } from '../rpc/protobuf';
import { answerMetadata, answerSchema } from './schema-answer';

/** Finds the method of a gRPC path. */
export function providerMethods(shutdown: () => void): (path: string) => UnaryMethod | undefined {
  const methods: { readonly [path: string]: UnaryMethod } = {
    '/tfplugin5.Provider/GetMetadata': answerMetadata,
    '/tfplugin5.Provider/GetSchema': answerSchema,
    '/tfplugin5.Provider/Stop': () => encodeMessage(stop.response, {}),
    '/plugin.GRPCController/Shutdown': () => {
      setImmediate(shutdown);
      return new Uint8Array(0);
    },
  };
  return (path) => (Object.hasOwn(methods, path) ? methods[path] : undefined);
}
