/** Hears Ctrl-C and a polite request to end. A second Ctrl-C ends the process at once. */
export interface Interruption {
  readonly signal: AbortSignal;
  release(): void;
}

export function listenForInterruption(process: NodeJS.Process): Interruption {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
    release();
  };
  const release = () => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: controller.signal, release };
}
