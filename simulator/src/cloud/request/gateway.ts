import type { Steps } from '../copy/move-bytes';
import { runSteps } from '../copy/run-steps';
import { ServiceError } from '../error/service-error';
import type { Occasion } from '../fault/faults';
import { uniquePart } from '../ocid/ocid';
import type { RequestContext } from '../operations';
import { outOfService } from '../outage/outages';
import { checkPermitted } from '../permission/check-permitted';
import type { Region } from '../region/region';
import { advanceTo, catchUp } from '../world/due-work';
import type { World } from '../world/world';
import { availabilityDomainsOf, namedOcids } from './arguments';
import { Request } from './request';

type Work<T> = (region: Region, request: Request) => T;

/** The way into a region: every operation of every noun passes here. */
export class Gateway {
  private calls = 0;
  private arguments: readonly unknown[] = [];

  constructor(
    private readonly world: World,
    private readonly regionName: string,
  ) {}

  /** The arguments of the call that `work` makes: faults and permissions look at them. */
  calledWith<T>(given: readonly unknown[], work: () => T): T {
    const before = this.arguments;
    this.arguments = given;
    try {
      return work();
    } finally {
      this.arguments = before;
    }
  }

  /** Work that changes nothing. */
  read<T>(operation: string, context: RequestContext | undefined, work: Work<T>): T {
    return this.answer(operation, context, (request) => {
      const region = this.world.region(this.regionName);
      catchUp(this.world, region);
      checkPermitted(region, request);
      return work(region, request);
    });
  }

  /**
   * Work that is done whole or not at all, and durably.
   *
   * @param makesIn where the work puts what it makes, if that is another region
   */
  write<T>(
    operation: string,
    context: RequestContext | undefined,
    work: Work<T>,
    makesIn: (region: Region) => Region = (region) => region,
  ): T {
    return this.answer(operation, context, (request) => {
      const region = this.world.region(this.regionName);
      if (!this.world.isHeld) {
        // What takes long is done before the world is held.
        catchUp(this.world, region);
      }
      const answer = this.world.hold(() => {
        catchUp(this.world, region);
        checkPermitted(region, request);
        this.checkInService(request);
        const { around } = request.context;
        return region.transaction(() => {
          if (around === undefined) {
            return work(region, request);
          }
          const place = makesIn(region);
          const { headers } = request;
          return place.transaction(() => around({ records: place.store, headers }, () => work(region, request)));
        });
      });
      return this.follow(request, answer);
    });
  }

  private follow<T>({ afterwards, context }: Request, answer: T): T {
    if (afterwards === undefined) {
      return answer;
    }
    const steps = afterwards() as Steps<T>;
    if (context.inSteps === undefined) {
      return runSteps(steps);
    }
    context.inSteps(steps);
    return answer;
  }

  private answer<T>(operation: string, context: RequestContext | undefined, work: (request: Request) => T): T {
    const request = new Request(operation, context ?? {}, this.requestId(operation, context), this.arguments);
    try {
      if (!this.world.isHeld) {
        this.world.outages.forget();
        this.world.requirePresent();
      }
      const result = this.world.faults.areAny() ? this.disturbed(request, work) : work(request);
      request.context.onHeaders?.(request.headers);
      return result;
    } catch (error) {
      throw error instanceof ServiceError ? signed(error, request) : error;
    }
  }

  /** What can be asked of an availability domain in an outage is the region's to answer; nothing in it can be changed. */
  private checkInService({ given }: Request): void {
    const { outages } = this.world;
    if (outages.list().length === 0) {
      return;
    }
    for (const domain of availabilityDomainsOf(this.world, this.regionName, given, namedOcids(given))) {
      const outage = outages.ofDomain(domain);
      if (outage !== undefined) {
        throw outOfService(outage);
      }
    }
  }

  private disturbed<T>(request: Request, work: (request: Request) => T): T {
    const { world } = this;
    const latency = world.hold(() => world.faults.strike('latency', this.occasion(request)));
    if (latency !== undefined) {
      advanceTo(world, world.clock.now() + latency.milliseconds);
    }
    const error = world.hold(() => world.faults.strike('error', this.occasion(request)));
    if (error !== undefined) {
      if (error.afterTheWork) {
        work(request);
      }
      const message = error.message ?? `Fault set for ${request.operation} in ${this.regionName}.`;
      throw new ServiceError({ ...error, message });
    }
    return work(request);
  }

  private occasion({ operation, given }: Request): Occasion {
    const ids = namedOcids(given);
    return {
      now: this.world.clock.now(),
      region: this.regionName,
      operation,
      resourceIds: ids,
      availabilityDomains: () => availabilityDomainsOf(this.world, this.regionName, given, ids),
    };
  }

  private requestId(operation: string, context: RequestContext | undefined): string {
    this.calls++;
    return (
      context?.requestId ??
      uniquePart('', 'request', this.world.settings.seed, operation, String(this.calls)).slice(0, 32).toUpperCase()
    );
  }
}

const signed = (error: ServiceError, { opcRequestId, operation }: Request): ServiceError =>
  new ServiceError({ ...error, message: error.message, opcRequestId, operation });
