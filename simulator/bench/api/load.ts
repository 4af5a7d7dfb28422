import autocannon from 'autocannon';
import { differences } from './audit';
import { type Place, User } from './user';

export interface LoadReport {
  /** Answers per second. */
  readonly rate: number;
  /** Answers in all. */
  readonly answers: number;
  /** Milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Connections that broke or waited too long. */
  readonly errors: number;
  /** Answers that were refusals, or not what the user knows. */
  readonly complaints: readonly string[];
  /** What the cloud holds otherwise than the users know. */
  readonly differences: readonly string[];
}

/** A number from a seed and a counter; the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Where the users work: a compartment of the tenancy and the first availability domain of Ashburn. */
export async function findPlace(url: string): Promise<Place> {
  const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaload';
  const answer = await fetch(`${url}/20160918/availabilityDomains?compartmentId=${compartmentId}`);
  const [domain] = (await answer.json()) as { name: string }[];
  return { compartmentId, availabilityDomain: domain!.name };
}

/** Lets users work at once, each on a connection of his own, and compares what the cloud then holds with what they know. */
export async function runLoad(url: string, connections: number, seconds: number, seed: number): Promise<LoadReport> {
  const place = await findPlace(url);
  const users: User[] = [];
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 30,
    setupClient: (client) => {
      const user = new User(`user-${users.length}`, place, randomFrom(seed + users.length));
      users.push(user);
      client.setRequests([
        {
          method: 'GET',
          setupRequest: (request) => {
            const { method, path, body } = user.next();
            const text = body && JSON.stringify(body);
            return {
              ...request,
              method,
              path: `/20160918${path}`,
              body: text,
              headers: { 'content-type': 'application/json' },
            };
          },
          onResponse: (status, body) => user.hear(status, body),
        },
      ]);
    },
  });
  const { latency, requests, errors, timeouts } = result;
  return {
    rate: requests.average,
    answers: requests.total,
    latency: { p50: latency.p50, p99: latency.p99, max: latency.max },
    errors: errors + timeouts,
    complaints: users.flatMap((user) => user.complaints),
    differences: await differences(url, place, users),
  };
}
