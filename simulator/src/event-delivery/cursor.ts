import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { KeptEvent } from '../cloud';
import { DeliveryError } from './delivery-error';

/** The last event of each region that a sink has. */
export type Reached = Readonly<Record<string, { readonly place: string; readonly eventId: string }>>;

interface Content {
  readonly sink: string;
  /** The mark of the world whose events these are. */
  readonly world: string;
  readonly reached: Reached;
}

/** A world that is saved, restored or forked is copied without its locks: only the original has this one. */
const MARK = join('world', 'event-delivery.lock');

/** Differs between a world and the one that takes its place when it is reset or restored. */
export function markOf(home: string): string | undefined {
  const file = join(home, MARK);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function mark(home: string): string {
  try {
    writeFileSync(join(home, MARK), randomUUID(), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return markOf(home)!;
}

export const placesOf = (reached: Reached): Record<string, string> =>
  Object.fromEntries(Object.entries(reached).map(([region, { place }]) => [region, place]));

export const reachedWith = (reached: Reached, { region, place, event }: KeptEvent): Reached => ({
  ...reached,
  [region]: { place, eventId: event.eventId },
});

/** How far a sink has got, kept in home/event-delivery/. */
export class Cursor {
  private readonly file: string;
  private readonly folder: string;

  constructor(
    private readonly home: string,
    private readonly sink: string,
  ) {
    this.folder = join(home, 'event-delivery');
    this.file = join(this.folder, `${createHash('sha256').update(sink).digest('hex').slice(0, 32)}.json`);
  }

  /**
   * Nothing for a sink that has none yet.
   *
   * @throws DeliveryError when it cannot be read, or tells of a world that is there no more
   */
  read(): Reached | undefined {
    const content = this.content();
    if (content !== undefined && content.world !== markOf(this.home)) {
      throw worldChanged(this.sink);
    }
    return content?.reached;
  }

  /** Throws DeliveryError when the world that was delivered from is there no more. */
  checkWorld(): void {
    if (this.content()?.world !== markOf(this.home)) throw worldChanged(this.sink);
  }

  /** Returns when it is on disk, whole. */
  write(reached: Reached): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const content: Content = { sink: this.sink, world: mark(this.home), reached };
    const incoming = `${this.file}.${process.pid}`;
    const file = openSync(incoming, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(content));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(incoming, this.file);
  }

  private content(): Content | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Content;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new DeliveryError(
        `${this.file}, which says how far ${this.sink} has got, cannot be read: ${(error as Error).message}`,
        'Say where to go on: --from beginning, --from now, or --from with the ID of an event.',
      );
    }
  }
}

export const worldChanged = (sink: string): DeliveryError =>
  new DeliveryError(
    `The events that ${sink} has are not those of this world: it was reset, restored or rebuilt meanwhile`,
    'Say where to go on: --from beginning, --from now, or --from with the ID of an event.',
  );
