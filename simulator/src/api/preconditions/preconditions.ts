import type { Cloud } from '../../cloud/cloud';
import { invalidatedRetryToken } from '../../cloud/error/catalogue';
import { ServiceError } from '../../cloud/error/service-error';
import { parseOcid } from '../../cloud/ocid/ocid';
import type { AnswerHeaders, Around, RequestContext } from '../../cloud/operations';
import type { Operation } from '../operation';
import { etagOf, requireEtag } from './etag';
import { Readers } from './readers';
import { type Remembered, RetryTokens } from './retry-tokens';

export interface Call {
  readonly operation: Operation;
  readonly region: string;
  /** Variable parts of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly context: RequestContext;
  readonly retryToken?: string;
  readonly ifMatch?: string;
}

export interface Outcome {
  /** What the operation answers; undefined for 204. */
  readonly result: unknown;
  readonly headers: Partial<AnswerHeaders>;
  readonly etag?: string;
}

/** States in which what a retry token made is gone. */
const GONE = new Set(['TERMINATING', 'TERMINATED', 'DELETING', 'DELETED', 'DETACHING', 'DETACHED']);

/** Performs calls with what HTTP adds to an operation: etags, if-match and retry tokens (Oracle, REST APIs). */
export class Preconditions {
  private readonly readers: Readers;

  constructor(
    private readonly cloud: Cloud,
    operations: readonly Operation[],
  ) {
    this.readers = new Readers(operations);
  }

  /** @throws ServiceError of the operation; 412 NoEtagMatch; 409 InvalidatedRetryToken */
  perform(call: Call): Outcome {
    const { operation, retryToken, ifMatch } = call;
    if (operation.method === 'GET') {
      const outcome = this.run(call);
      if (ifMatch !== undefined) requireEtag(ifMatch, outcome.result, nameOf(call));
      return outcome;
    }
    if (retryToken === undefined && ifMatch === undefined) return this.run(call);
    return this.run({ ...call, context: { ...call.context, around: this.around(call) } });
  }

  private around(call: Call): Around {
    const { operation, retryToken, ifMatch } = call;
    return ({ records, headers }, work) => {
      const tokens = retryToken === undefined ? undefined : new RetryTokens(records, this.cloud.clock.now());
      const remembered = tokens?.find(operation.operation, retryToken!);
      if (remembered) {
        headers.opcWorkRequestId = remembered.opcWorkRequestId;
        return this.again(call, remembered) as ReturnType<typeof work>;
      }
      if (ifMatch !== undefined) this.requireMatch(call, ifMatch);
      const result = work();
      const { opcWorkRequestId } = headers;
      tokens?.remember(operation.operation, retryToken!, { id: idOf(result), opcWorkRequestId });
      return result;
    };
  }

  private run({ operation, region, context, path, query, body }: Call): Outcome {
    let headers: Partial<AnswerHeaders> = {};
    const onHeaders = (given: AnswerHeaders) => {
      headers = given;
    };
    const parsed = { path, query, body, context: { ...context, onHeaders } };
    const result = operation.handle(this.cloud.region(region), parsed);
    return outcomeOf(operation, result, headers);
  }

  private requireMatch(call: Call, ifMatch: string): void {
    const reader = this.readers.ofSubject(call.operation);
    if (reader) requireEtag(ifMatch, this.run({ ...call, context: {}, operation: reader }).result, nameOf(call));
  }

  /** The same answer once more, as the resource is now. */
  private again(call: Call, { id }: Remembered): unknown {
    const reader = this.readers.ofAnswer(call.operation);
    if (id === undefined || !reader) return undefined;
    const [, name] = /\{(\w+)\}$/.exec(reader.path)!;
    const region = parseOcid(id)?.region || call.region;
    const { result } = this.stillThere({ ...call, context: {}, operation: reader, region, path: { [name!]: id } });
    return result;
  }

  private stillThere(call: Call): Outcome {
    try {
      const outcome = this.run(call);
      const { lifecycleState } = outcome.result as { lifecycleState?: string };
      if (lifecycleState === undefined || !GONE.has(lifecycleState)) return outcome;
    } catch (error) {
      if (!(error instanceof ServiceError) || error.status !== 404) throw error;
    }
    throw invalidatedRetryToken(call.retryToken!);
  }
}

export function outcomeOf(operation: Operation, result: unknown, headers: Outcome['headers']): Outcome {
  if (!operation.answer) return { result: undefined, headers };
  return { result, headers, ...(!operation.list && { etag: etagOf(result) }) };
}

const nameOf = ({ path }: Call): string => Object.values(path).join('/');

function idOf(result: unknown): string | undefined {
  const { id } = (result ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
