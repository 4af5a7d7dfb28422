/** Where events go. */
export interface Sink {
  /** As the user named it. */
  readonly name: string;
  /** Events that go in one portion at most. */
  readonly portion: number;
  /** Whether what it took is still there when the process is gone, so that the next one may go on after it. */
  readonly isLasting: boolean;
  /**
   * Takes a portion of events, each one line of JSON, whole: when it resolves, the receiver has them.
   *
   * @throws TemporaryDeliveryError when the same portion may be taken later; DeliveryError when not
   */
  deliver(lines: readonly string[], interruption: AbortSignal): Promise<void>;
}
