/** Why an event could not be delivered, and what the user can do about it. */
export class DeliveryError extends Error {
  override readonly name: string = 'DeliveryError';

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** The receiver may take the same event a little later. */
export class TemporaryDeliveryError extends DeliveryError {
  override readonly name = 'TemporaryDeliveryError';

  constructor(
    message: string,
    hint: string,
    /** Milliseconds that the receiver asks to be spared. */
    readonly notBefore = 0,
  ) {
    super(message, hint);
  }
}
