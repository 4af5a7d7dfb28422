import { rule } from '../cloud/testing/rule';
import { messageId, messageOf } from './envelope';

const event = {
  eventId: 'ocid1.volumebackup.oc1.iad.a:create:begin',
  eventType: 'com.oraclecloud.blockvolumes.createvolumebackup.begin',
  eventTime: '2026-01-01T00:00:00.000Z',
  region: 'us-ashburn-1',
  data: {
    resourceId: 'ocid1.volumebackup.oc1.iad.a',
    resourceName: 'a',
    compartmentId: 'ocid1.compartment.oc1..a',
    additionalDetails: { volumeId: 'ocid1.volume.oc1.iad.a' },
  },
};

rule('Oracle, Contents of an Event Message', 'an event is delivered in the envelope of CloudEvents 0.1', () => {
  expect(messageOf(event)).toEqual({
    eventType: 'com.oraclecloud.blockvolumes.createvolumebackup.begin',
    cloudEventsVersion: '0.1',
    eventTypeVersion: '2.0',
    source: 'BlockVolumes',
    eventTime: '2026-01-01T00:00:00.000Z',
    contentType: 'application/json',
    data: event.data,
    eventID: messageId(event.eventId),
    extensions: { compartmentId: 'ocid1.compartment.oc1..a' },
  });
});

test('the ID is a UUID, the same for the same event and no other', () => {
  expect(messageId('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(messageId('a')).toBe(messageId('a'));
  expect(messageId('a')).not.toBe(messageId('b'));
});
