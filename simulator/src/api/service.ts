import { setTimeout } from 'node:timers/promises';
import type { Cloud } from '../cloud/cloud';
import { PAUSE } from '../cloud/copy/run-steps';
import type { RequestContext } from '../cloud/operations';
import { findRegion, type RegionFacts } from '../cloud/region/catalogue';
import { type Answer, refusal, success } from './answer/answer';
import { internalError } from './answer/error-answer';
import { isRefusal, RequestError } from './errors';
import type { Operation } from './operation';
import { operations } from './operations';
import { isUnderWay, letTimePass } from './polling/let-time-pass';
import { type Outcome, outcomeOf, Preconditions } from './preconditions/preconditions';
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

type Steps = Parameters<NonNullable<RequestContext['inSteps']>>[0];

interface Performed {
  readonly operation: Operation;
  readonly outcome: Outcome;
  readonly answerTo: (outcome: Outcome) => Answer;
}

async function resultOf(steps: Steps): Promise<unknown> {
  let step = steps.next();
  while (!step.done) {
    await setTimeout(PAUSE[step.value]);
    step = steps.next();
  }
  return step.value;
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
      const { outcome, answerTo } = this.perform(request);
      return answerTo(outcome);
    } catch (error) {
      return this.refuse(request, error);
    }
  }

  /** The same, but other requests have their turn between the steps of what takes long. */
  async answerInTurn(request: ApiRequest): Promise<Answer> {
    let steps: Steps | undefined;
    const inSteps = (given: Steps): void => {
      steps = given;
    };
    try {
      const { operation, outcome, answerTo } = this.perform(request, inSteps);
      if (steps === undefined) return answerTo(outcome);
      return answerTo(outcomeOf(operation, await resultOf(steps), outcome.headers));
    } catch (error) {
      return this.refuse(request, error);
    }
  }

  private refuse({ headers }: ApiRequest, error: unknown): Answer {
    if (!isRefusal(error)) this.options.onFault(error);
    return refusal(isRefusal(error) ? error : internalError(), headers['opc-request-id']);
  }

  private perform({ method, url, headers, body, userId }: ApiRequest, inSteps?: RequestContext['inSteps']): Performed {
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
      context: { requestId: headers['opc-request-id'], userId, inSteps },
      retryToken: accepted('opc-retry-token'),
      ifMatch: accepted('if-match'),
    });
    const answerTo = (reached: Outcome): Answer =>
      success({
        ...reached,
        withoutEffect: [...query.withoutEffect, ...details.withoutEffect],
        location: operation.location && locationOf(operation.location, (reached.result as { id: string }).id),
      });
    if (method === 'GET' && !this.options.holdClock && isUnderWay(outcome.result))
      letTimePass(this.options.cloud.clock);
    return { operation, outcome, answerTo };
  }
}
