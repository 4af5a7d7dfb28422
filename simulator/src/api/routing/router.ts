import { RequestError } from '../errors';
import unserved from '../generated/unserved-operations.json';
import type { Method, Operation } from '../operation';
import { decodeSegment } from '../request/target';

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Row {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

interface Node<R> {
  readonly named: Map<string, Node<R>>;
  variable?: Node<R>;
  readonly rows: Map<string, R>;
}

const node = <R>(): Node<R> => ({ named: new Map(), rows: new Map() });

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

/** Finds the operation of a method and a path. Two rows of one route are refused when the router is made. */
export class Router {
  private readonly served: Node<Operation>;
  private readonly known: Node<Row>;

  constructor(operations: readonly Operation[], others: readonly Row[] = unserved) {
    this.served = tree(operations);
    this.known = tree(others);
  }

  /**
   * @param path below /20160918, encoded
   * @throws RequestError 404 NotFound, 405 MethodNotAllowed, 501 NotImplemented
   */
  match(method: string, path: string): Match {
    const segments = segmentsOf(path);
    const place = find(this.served, segments);
    const operation = place?.rows.get(method);
    if (operation) return { operation, path: variables(operation.path, segments) };
    const other = find(this.known, segments)?.rows.get(method);
    if (other) {
      throw new RequestError(
        501,
        'NotImplemented',
        `${other.operation} is not served by the local cloud. docs/reference/openapi.md lists what is.`,
      );
    }
    if (place && place.rows.size > 0) {
      throw new RequestError(
        405,
        'MethodNotAllowed',
        `${method} is not supported here. Expected one of ${[...place.rows.keys()].sort().join(', ')}.`,
      );
    }
    throw new RequestError(
      404,
      'NotFound',
      `No operation is at ${method} ${path.slice(0, 200)}. docs/reference/openapi.md lists those that are served.`,
    );
  }
}

function tree<R extends Row>(rows: readonly R[]): Node<R> {
  const root = node<R>();
  for (const row of rows) {
    let place = root;
    for (const segment of segmentsOf(row.path)) {
      if (segment.startsWith('{')) {
        place.variable ??= node();
        place = place.variable;
      } else {
        const next = place.named.get(segment) ?? node<R>();
        place.named.set(segment, next);
        place = next;
      }
    }
    const taken = place.rows.get(row.method as Method);
    if (taken) throw new Error(`${row.operation} and ${taken.operation} both claim ${row.method} ${row.path}`);
    place.rows.set(row.method, row);
  }
  return root;
}

function find<R>(root: Node<R>, segments: readonly string[]): Node<R> | undefined {
  let place: Node<R> | undefined = root;
  for (const segment of segments) {
    place = place?.named.get(segment) ?? (segment === '' ? undefined : place?.variable);
  }
  return place;
}

function variables(path: string, segments: readonly string[]): Record<string, string> {
  const names = segmentsOf(path);
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeSegment(segments[index]!)]] : [],
    ),
  );
}
