/** The status codes of gRPC that a provider answers with. */
export const GrpcStatus = { ok: 0, invalidArgument: 3, unimplemented: 12, internal: 13 } as const;

/** Ends a call with a status other than OK. */
export class GrpcError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
