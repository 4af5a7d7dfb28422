import { DeliveryError, TemporaryDeliveryError } from './delivery-error';
import type { Sink } from './sink';

const PATIENCE = 30_000;
const SHOWN = 200;
const LONGEST_WAIT = 300_000;
const TOO_MANY_REQUESTS = 429;

/** Milliseconds of a Retry-After that gives seconds. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? '0');
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : 0;
}

async function refuse(url: string, response: Response): Promise<never> {
  const body = (await response.text().catch(() => '')).trim().slice(0, SHOWN);
  const answer = `${url} answered ${response.status}${body === '' ? '' : `: ${body}`}`;
  if (response.status === TOO_MANY_REQUESTS || response.status >= 500) {
    throw new TemporaryDeliveryError(answer, 'Mend the receiver; the same command goes on here.', retryAfter(response));
  }
  throw new DeliveryError(
    answer,
    response.status < 400
      ? 'Give the address that it moved to: an event is not sent on to another address.'
      : 'Mend the address or the receiver; the same command goes on with this event.',
  );
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return name === 'TimeoutError' ? `no answer in ${PATIENCE / 1000} s` : (cause?.code ?? cause?.message ?? message);
}

/** Sends each event in a POST of its own. `url` is one of http or https. */
export const webhookSink = (url: string): Sink => ({
  name: url,
  portion: 1,
  isLasting: true,
  async deliver([body], interruption) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([interruption, AbortSignal.timeout(PATIENCE)]),
    }).catch((error: unknown) => {
      throw new TemporaryDeliveryError(
        `${url} cannot be reached (${reasonOf(error)})`,
        'See that the receiver runs and the address is right; the same command goes on here.',
      );
    });
    if (!response.ok) await refuse(url, response);
    await response.body?.cancel();
  },
});
