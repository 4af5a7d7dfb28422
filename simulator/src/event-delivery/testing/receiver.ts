import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventMessage } from '../envelope';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An HTTP server that takes events, and answers what it is told to. */
export interface Receiver {
  readonly url: string;
  readonly messages: EventMessage[];
  readonly requests: Array<Pick<IncomingMessage, 'method' | 'headers'>>;
  /** Answers of the next requests; once they are used up, 200. An event that is not answered 2xx does not count as taken. */
  readonly answers: Array<Answer | 'cut off'>;
  /** Called with every event that is taken, before it is answered. */
  onMessage?: (message: EventMessage) => void;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    receiver.requests.push({ method: request.method, headers: request.headers });
    const body = Buffer.concat(await request.toArray()).toString();
    const answer = receiver.answers.shift() ?? { status: 200 };
    if (answer === 'cut off') {
      request.socket.destroy();
      return;
    }
    if (answer.status < 300) {
      receiver.messages.push(JSON.parse(body));
      receiver.onMessage?.(JSON.parse(body));
    }
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    messages: [],
    requests: [],
    answers: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
