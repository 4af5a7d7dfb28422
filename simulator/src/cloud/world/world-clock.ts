import type { Database, Table } from '../../store/database';

const CLOCK = 'clock';
const NOW = 'now';

/** The virtual time of a world: it stands still until somebody moves it. Milliseconds since 1970. */
export class WorldClock {
  private readonly table: Table<number>;
  /** The instant of the task that is running. */
  private running: number | undefined;

  constructor(database: Database) {
    this.table = database.table<number>(CLOCK);
  }

  now(): number {
    return this.running ?? this.table.get(NOW)!;
  }

  /** Only while the world is held. Time never goes back. */
  moveTo(instant: number): void {
    this.table.put(NOW, instant);
  }

  /** Work that happens at an instant of its own. */
  at<T>(instant: number, work: () => T): T {
    const before = this.running;
    this.running = instant;
    try {
      return work();
    } finally {
      this.running = before;
    }
  }
}
