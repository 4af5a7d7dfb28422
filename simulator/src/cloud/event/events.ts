import { appendFileSync } from 'node:fs';
import type { Database, Table } from '../../store/database';
import type { CloudEvent } from './event';

const KEEPS = 'keeps';

export type EventListener = (event: CloudEvent) => void;

/** Who hears of events. Without listeners, and unless they are kept, none are made. */
export class Events {
  private readonly table: Table<boolean>;
  private readonly listeners = new Set<EventListener>();
  private kept: boolean | undefined;

  constructor(database: Database) {
    this.table = database.table<boolean>('events');
  }

  get areKept(): boolean {
    this.kept ??= this.table.get(KEEPS) ?? false;
    return this.kept;
  }

  get areWanted(): boolean {
    return this.areKept || this.listeners.size > 0;
  }

  /** Only while the world is held. */
  keep(keeps: boolean): void {
    this.table.put(KEEPS, keeps);
    this.forget();
  }

  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: CloudEvent): void {
    for (const listener of this.listeners) {
      listener(event);
    }
  }

  /** Others may have changed the setting. */
  forget(): void {
    this.kept = undefined;
  }
}

/** Writes each event as one line of JSON to the end of a file. */
export const jsonLines =
  (file: string): EventListener =>
  (event) =>
    appendFileSync(file, `${JSON.stringify(event)}\n`);
