import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { GrpcError, GrpcStatus } from './grpc-status';

/** Answers one unary call: the request's bytes in, the response's bytes out. */
export type UnaryMethod = (request: Uint8Array) => Promise<Uint8Array> | Uint8Array;

/** A call's own frame: one byte for compression, four for the length. */
const FRAME_HEAD = 5;

/** Larger than any state that Terraform would send; a peer that announces more is not obeyed. */
const LARGEST_REQUEST = 256 * 1024 * 1024;

/**
 * Serves one HTTP/2 stream as a unary gRPC call.
 * @param find the method for a path such as `/tfplugin5.Provider/ReadResource`, or undefined
 * @param observe told of each call's end, with the error that no method expected
 */
export function serveCall(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  find: (path: string) => UnaryMethod | undefined,
  observe: (path: string, error?: unknown) => void,
): void {
  const path = String(headers[':path']);
  const chunks: Buffer[] = [];
  let received = 0;
  stream.on('error', () => stream.close());
  stream.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > LARGEST_REQUEST + FRAME_HEAD) stream.close();
    else chunks.push(chunk);
  });
  stream.on('end', () => {
    answer(path, Buffer.concat(chunks), find).then(
      (response) => {
        observe(path);
        succeed(stream, response);
      },
      (error: unknown) => {
        observe(path, error instanceof GrpcError ? undefined : error);
        fail(stream, error);
      },
    );
  });
}

async function answer(
  path: string,
  body: Buffer,
  find: (path: string) => UnaryMethod | undefined,
): Promise<Uint8Array> {
  const method = find(path);
  if (method === undefined) throw new GrpcError(GrpcStatus.unimplemented, `unknown method ${path}`);
  if (body.length < FRAME_HEAD || body.readUInt32BE(1) !== body.length - FRAME_HEAD) {
    throw new GrpcError(GrpcStatus.internal, 'the request is not one whole gRPC frame');
  }
  if (body[0] !== 0) throw new GrpcError(GrpcStatus.unimplemented, 'compressed requests are not supported');
  return method(body.subarray(FRAME_HEAD));
}

function succeed(stream: ServerHttp2Stream, response: Uint8Array): void {
  if (stream.destroyed) return;
  const frame = Buffer.allocUnsafe(FRAME_HEAD + response.length);
  frame[0] = 0;
  frame.writeUInt32BE(response.length, 1);
  frame.set(response, FRAME_HEAD);
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(GrpcStatus.ok) }));
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.end(frame);
}

function fail(stream: ServerHttp2Stream, error: unknown): void {
  if (stream.destroyed || stream.headersSent) return;
  const status = error instanceof GrpcError ? error.status : GrpcStatus.internal;
  const message = percentEncoded(error instanceof Error ? error.message : String(error));
  stream.respond(
    {
      ':status': 200,
      'content-type': 'application/grpc',
      'grpc-status': String(status),
      'grpc-message': message,
    },
    { endStream: true },
  );
}

/** A header holds ASCII only; halves of characters have no code of their own. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\ufffd'));
}
