import fc from 'fast-check';
import { ApiService } from '../../../simulator/src/api/service';
import { type Cloud, openCloud } from '../../../simulator/src/cloud';
import { whyStrange } from './judge';
import { knownValues } from './known-values';
import { fuzzedOperations } from './requests';

export interface Findings {
  /** Requests by the status of their answer. */
  readonly statuses: Readonly<Record<number, number>>;
  /** What was strange, by operation. */
  readonly strange: readonly string[];
}

/** Sends `runs` requests to every operation of one cloud, one operation after the other, and judges every answer. */
export function fuzzEveryOperation(runs: number, seed: number, cloud: Cloud = openCloud()): Findings {
  const statuses: Record<number, number> = {};
  const strange: string[] = [];
  let fault: unknown;
  const service = new ApiService({ cloud, onFault: (found) => (fault = found) });
  for (const { name, requests, answer: expected } of fuzzedOperations(knownValues(cloud))) {
    for (const request of fc.sample(requests, { numRuns: runs, seed })) {
      fault = undefined;
      const answer = service.answer({
        ...request,
        headers: { host: '127.0.0.1', ...request.headers },
        body: Buffer.from(request.body),
      });
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const why =
        fault instanceof Error
          ? `${fault.message} ${fault.stack?.split('\n')[1]?.trim()}`
          : whyStrange(answer, expected);
      if (why)
        strange.push(
          `${name}: ${why} for ${request.method} ${request.url.slice(0, 300)} ${request.body.slice(0, 300)}`,
        );
    }
  }
  return { statuses, strange };
}
