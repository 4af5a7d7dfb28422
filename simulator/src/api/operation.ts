import type { RegionOperations, RequestContext } from '../cloud/operations';
import type { Shape } from './schema/schema';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The variable parts of a path: '/volumes/{volumeId}' has volumeId. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & PathParameters<Rest>
  : unknown;

/** A request whose parts have the shapes that its operation declares. */
export interface ParsedRequest<Path, Query, Body> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly context: RequestContext;
}

/** One row of the routing table: an operation of Oracle's API and the operation of the cloud that answers it. */
export interface Operation {
  /** Oracle's name, e.g. CreateBootVolume. */
  readonly operation: string;
  readonly method: Method;
  /** Below /20160918. */
  readonly path: string;
  readonly query?: Shape<unknown>;
  readonly body?: Shape<unknown>;
  /** Model of the answer; without it the answer is 204 and empty. */
  readonly answer?: Shape<unknown>;
  /** The answer is a list of that model. */
  readonly list?: boolean;
  /** The collection, perhaps in another region, where what was made is found: answered as location. */
  readonly location?: string;
  readonly accepts?: readonly ('opc-retry-token' | 'if-match')[];
  handle(region: RegionOperations, request: ParsedRequest<Readonly<Record<string, string>>, unknown, unknown>): unknown;
}

interface TypedOperation<Path extends string, Query, Body, Answer> extends Omit<Operation, 'handle' | 'path'> {
  readonly path: Path;
  readonly query?: Shape<Query>;
  readonly body?: Shape<Body>;
  readonly answer?: Shape<Answer>;
  handle(
    region: RegionOperations,
    request: ParsedRequest<PathParameters<Path>, Query, Body>,
  ): unknown extends Answer ? void : Answer | Answer[];
}

/** Declares a row, and lets the compiler hold its handler to the declared shapes. */
export const operation = <Path extends string, Query, Body, Answer>(
  row: TypedOperation<Path, Query, Body, Answer>,
): Operation => row as unknown as Operation;
