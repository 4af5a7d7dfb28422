import type { Cloud } from '../../cloud/cloud';
import { invalidatedRetryToken } from '../../cloud/error/catalogue';
import { ServiceError } from '../../cloud/error/service-error';
import { parseOcid } from '../../cloud/ocid/ocid';
import type { AnswerHeaders, RequestContext } from '../../cloud/operations';
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
    const { retryToken, ifMatch } = call;
    if (retryToken === undefined && ifMatch === undefined) return this.run(call);
    return this.cloud.together(call.region, (records) => {
      const tokens = retryToken === undefined ? undefined : new RetryTokens(records, this.cloud.clock.now());
      const remembered = tokens?.find(call.operation.operation, retryToken!);
      if (remembered) return this.again(call, remembered);
      if (ifMatch !== undefined) this.requireMatch(call, ifMatch);
      const outcome = this.run(call);
      const { headers } = outcome;
      tokens?.remember(call.operation.operation, retryToken!, { id: idOf(outcome.result), headers });
      return outcome;
    });
  }

  private run({ operation, region, context, ...parsed }: Call): Outcome {
    let headers: Partial<AnswerHeaders> = {};
    const onHeaders = (given: AnswerHeaders) => {
      headers = given;
    };
    const answered = operation.handle(this.cloud.region(region), { ...parsed, context: { ...context, onHeaders } });
    if (!operation.answer) return { result: undefined, headers };
    return { result: answered, headers, ...(!operation.list && { etag: etagOf(answered) }) };
  }

  private requireMatch(call: Call, ifMatch: string): void {
    const reader = this.readers.ofSubject(call.operation);
    if (!reader) return;
    const { result } = this.run({ ...call, operation: reader });
    requireEtag(ifMatch, result, Object.values(call.path).join('/'));
  }

  /** The same answer once more, as the resource is now. */
  private again(call: Call, { id, headers }: Remembered): Outcome {
    const reader = this.readers.ofAnswer(call.operation);
    if (id === undefined || !reader) return { result: undefined, headers };
    const [, name] = /\{(\w+)\}$/.exec(reader.path)!;
    const region = parseOcid(id)?.region || call.region;
    const outcome = this.stillThere({ ...call, operation: reader, region, path: { [name!]: id } }, call.retryToken!);
    return { ...outcome, headers: { ...headers, ...outcome.headers } };
  }

  private stillThere(call: Call, retryToken: string): Outcome {
    try {
      const outcome = this.run(call);
      const { lifecycleState } = outcome.result as { lifecycleState?: string };
      if (lifecycleState === undefined || !GONE.has(lifecycleState)) return outcome;
    } catch (error) {
      if (!(error instanceof ServiceError) || error.status !== 404) throw error;
    }
    throw invalidatedRetryToken(retryToken);
  }
}

function idOf(result: unknown): string | undefined {
  const { id } = (result ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
