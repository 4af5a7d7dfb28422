import type { Database, Table } from '../../store/database';

const CLOCK = 'clock';
const NOW = 'now';
const AHEAD = 'ahead of real time';

/** The virtual time of a world: it stands still until somebody moves it, or follows real time. Milliseconds since 1970. */
export class WorldClock {
  private readonly table: Table<number>;
  /** The instant of the task that is running. */
  private running: number | undefined;

  constructor(
    database: Database,
    private readonly realTime: () => number,
  ) {
    this.table = database.table<number>(CLOCK);
  }

  now(): number {
    return this.running ?? Math.max(this.table.get(NOW)!, this.followed());
  }

  /** All that was due until here is done; what became due since, while time passed by itself and nobody asked, is not. */
  reached(): number {
    return this.table.get(NOW)!;
  }

  /** Whether time passes by itself, as real time does. */
  isFollowing(): boolean {
    return this.table.get(AHEAD) !== undefined;
  }

  /** Only while the world is held. */
  follow(follows: boolean): void {
    const now = this.now();
    this.moveTo(now);
    if (follows) {
      this.table.put(AHEAD, now - this.realTime());
    } else {
      this.table.remove(AHEAD);
    }
  }

  /** Only while the world is held. Time never goes back; while it follows real time, it is ahead by so much more. */
  moveTo(instant: number): void {
    this.table.put(NOW, instant);
    if (this.isFollowing() && instant > this.followed()) {
      this.table.put(AHEAD, instant - this.realTime());
    }
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

  private followed(): number {
    const ahead = this.table.get(AHEAD);
    return ahead === undefined ? 0 : this.realTime() + ahead;
  }
}
