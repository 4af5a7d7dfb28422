import { ServiceError } from '../error/service-error';
import { uniquePart } from '../ocid/ocid';
import type { RequestContext } from '../operations';
import type { Region } from '../region/region';
import { catchUp } from '../world/due-work';
import type { World } from '../world/world';
import { Request } from './request';

type Work<T> = (region: Region, request: Request) => T;

/** The way into a region: every operation of every noun passes here. */
export class Gateway {
  private calls = 0;

  constructor(
    private readonly world: World,
    private readonly regionName: string,
  ) {}

  /** Work that changes nothing. */
  read<T>(operation: string, context: RequestContext | undefined, work: Work<T>): T {
    return this.answer(operation, context, (request) => {
      const region = this.world.region(this.regionName);
      catchUp(this.world);
      return work(region, request);
    });
  }

  /** Work that is done whole or not at all, and durably. */
  write<T>(operation: string, context: RequestContext | undefined, work: Work<T>): T {
    return this.answer(operation, context, (request) => {
      const region = this.world.region(this.regionName);
      return this.world.hold(() => {
        catchUp(this.world);
        return region.transaction(() => work(region, request));
      });
    });
  }

  private answer<T>(operation: string, context: RequestContext | undefined, work: (request: Request) => T): T {
    const request = new Request(operation, context ?? {}, context?.requestId ?? this.makeRequestId(operation));
    try {
      const result = work(request);
      request.context.onHeaders?.(request.headers);
      return result;
    } catch (error) {
      throw error instanceof ServiceError ? signed(error, request) : error;
    }
  }

  private makeRequestId(operation: string): string {
    this.calls++;
    return uniquePart('', 'request', this.world.settings.seed, operation, String(this.calls))
      .slice(0, 32)
      .toUpperCase();
  }
}

const signed = (error: ServiceError, { opcRequestId, operation }: Request): ServiceError =>
  new ServiceError({ ...error, message: error.message, opcRequestId, operation });
