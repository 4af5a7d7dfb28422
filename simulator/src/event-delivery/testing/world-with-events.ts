import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from '../../cloud';
import { COMPARTMENT } from '../../cloud/testing/fixture';
import { Cursor, checkReached, type Delivery, type FollowOptions, followEvents, reachedAt, type Sink } from '..';

/** A world on disk that keeps events, and deliveries from it as the command makes them. */
export class WorldWithEvents {
  readonly folder = mkdtempSync(join(tmpdir(), 'event-delivery-'));
  readonly home = join(this.folder, 'home');
  readonly notes: string[] = [];
  cloud: Cloud;
  private volumeId = '';

  constructor() {
    this.cloud = this.begin();
  }

  /** Makes backups, with two events each. */
  backUp(count = 1): void {
    for (let made = 0; made < count; made++) {
      this.cloud.region('us-ashburn-1').createVolumeBackup({ volumeId: this.volumeId });
    }
  }

  /** The IDs of all events that are kept, in order. */
  eventIds(): string[] {
    return this.cloud.events.list().map(({ eventId }) => eventId);
  }

  /** Another world takes the place of this one, with the same ids and instants. */
  beginAnew(): void {
    this.cloud.close();
    rmSync(join(this.home, 'world'), { recursive: true });
    rmSync(join(this.home, 'regions'), { recursive: true });
    this.cloud = this.begin();
  }

  follow(sink: Sink, options: Partial<FollowOptions> = {}): Promise<Delivery> {
    const cursor = new Cursor(this.home, sink.name);
    const reached = options.reached ?? cursor.read() ?? reachedAt(this.cloud, 'beginning');
    checkReached(this.cloud, sink.name, reached);
    return followEvents({
      cloud: this.cloud,
      sink,
      cursor,
      reached,
      once: true,
      retries: 5,
      interruption: new AbortController().signal,
      note: (text) => this.notes.push(text),
      wait: async () => undefined,
      ...options,
    });
  }

  close(): void {
    this.cloud.close();
    rmSync(this.folder, { recursive: true });
  }

  private begin(): Cloud {
    const cloud = openCloud({ home: this.home });
    cloud.events.keep(true);
    const availabilityDomain = 'Uocm:US-ASHBURN-AD-1';
    const region = cloud.region('us-ashburn-1');
    this.volumeId = region.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, sizeInGBs: 50 }).id;
    return cloud;
  }
}
