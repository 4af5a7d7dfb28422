export { Cursor } from './cursor';
export { DeliveryError } from './delivery-error';
export { fileSink } from './file-sink';
export { type Delivery, type FollowOptions, followEvents } from './follow-events';
export type { Sink } from './sink';
export { checkReached, reachedAt, type StartingPoint } from './starting-point';
export { streamSink } from './stream-sink';
export { webhookSink } from './webhook-sink';
