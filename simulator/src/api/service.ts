import type { Cloud } from '../cloud/cloud';
import { findRegion, type RegionFacts } from '../cloud/region/catalogue';
import { type Answer, refusal, success } from './answer/answer';
import { internalError } from './answer/error-answer';
import { isRefusal, RequestError } from './errors';
import { operations } from './operations';
import { isUnderWay, letTimePass } from './polling/let-time-pass';
import { Preconditions } from './preconditions/preconditions';
import { parseBody } from './request/body';
import { parseQuery } from './request/query';
import { locationOf, regionOf } from './request/region';
import { BASE_PATH, parseTarget } from './request/target';
import { Router } from './routing/router';
import { checkAgainst } from './schema/check';

/** A request that was read whole and whose sender is known. */
export interface ApiRequest {
  readonly method: string;
  /** As on the request line. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** Of the key that signed the request. */
  readonly userId?: string;
}

export interface ServiceOptions {
  readonly cloud: Cloud;
  /** For requests that name none. Default us-ashburn-1. */
  readonly region?: string;
  /** Keeps polls from moving virtual time. Default false. */
  readonly holdClock?: boolean;
  /** Hears of faults of our own. */
  readonly onFault: (fault: unknown) => void;
}

/** Oracle's API over a cloud: from a request to an answer. Holds no rule of the cloud and no state. */
export class ApiService {
  private readonly router = new Router(operations);
  private readonly preconditions: Preconditions;
  private readonly fallback: RegionFacts;

  /** @throws RequestError when `region` is unknown */
  constructor(private readonly options: ServiceOptions) {
    const name = options.region ?? 'us-ashburn-1';
    const region = findRegion(name);
    if (!region) throw new RequestError(404, 'NotFound', `Region '${name}' is unknown.`);
    this.fallback = region;
    this.preconditions = new Preconditions(options.cloud, operations);
  }

  /** Never throws: a refusal is an answer too. */
  answer(request: ApiRequest): Answer {
    try {
      return this.perform(request);
    } catch (error) {
      if (!isRefusal(error)) this.options.onFault(error);
      return refusal(isRefusal(error) ? error : internalError(), request.headers['opc-request-id']);
    }
  }

  private perform({ method, url, headers, body, userId }: ApiRequest): Answer {
    const target = parseTarget(url);
    if (target.path === undefined) {
      throw new RequestError(
        404,
        'NotFound',
        `Nothing is at ${url.slice(0, 200)}. All paths begin with ${BASE_PATH}/.`,
      );
    }
    const { operation, path } = this.router.match(method, target.path);
    const query = parseQuery(target.parameters, operation.query?.name);
    const details = operation.body
      ? checkAgainst(
          { $ref: `#/components/schemas/${operation.body.name}` },
          parseBody(body, headers['content-type']),
          '',
        )
      : { value: undefined, withoutEffect: [] };
    const region = regionOf(
      { host: headers.host, prefix: target.region, path: Object.values(path), query: query.value, body: details.value },
      this.fallback,
    );
    const accepted = (name: 'opc-retry-token' | 'if-match') =>
      operation.accepts?.includes(name) ? headers[name] : undefined;
    const outcome = this.preconditions.perform({
      operation,
      region: region.name,
      path,
      query: query.value,
      body: details.value,
      context: { requestId: headers['opc-request-id'], userId },
      retryToken: accepted('opc-retry-token'),
      ifMatch: accepted('if-match'),
    });
    const shown = outcome.result;
    const answer = success({
      ...outcome,
      withoutEffect: [...query.withoutEffect, ...details.withoutEffect],
      location: operation.location && locationOf(operation.location, (shown as { id: string }).id),
    });
    if (method === 'GET' && !this.options.holdClock && isUnderWay(shown)) letTimePass(this.options.cloud.clock);
    return answer;
  }
}
