import { createHash } from 'node:crypto';
import type { CloudEvent } from '../cloud';

/** An event as receivers of Oracle's events service get it: CloudEvents 0.1 (Oracle, Contents of an Event Message). */
export interface EventMessage {
  readonly eventType: string;
  readonly cloudEventsVersion: '0.1';
  readonly eventTypeVersion: '2.0';
  readonly source: 'BlockVolumes';
  readonly eventTime: string;
  readonly contentType: 'application/json';
  readonly data: CloudEvent['data'];
  /** A UUID, the same whenever the event is delivered again. */
  readonly eventID: string;
  readonly extensions: { readonly compartmentId: string };
}

/** A UUID of version 8, whose bits are those of a digest (RFC 9562). */
export function messageId(eventId: string): string {
  const digest = createHash('sha256').update(eventId).digest().subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const messageOf = ({ eventId, eventType, eventTime, data }: CloudEvent): EventMessage => ({
  eventType,
  cloudEventsVersion: '0.1',
  eventTypeVersion: '2.0',
  source: 'BlockVolumes',
  eventTime,
  contentType: 'application/json',
  data,
  eventID: messageId(eventId),
  extensions: { compartmentId: data.compartmentId },
});
