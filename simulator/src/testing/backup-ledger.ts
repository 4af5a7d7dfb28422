import type { Cloud } from '../cloud';
import { type BackupFact, backupFacts } from '../forecast/backup-facts';
import { type DayChanges, passTime } from '../forecast/passage';
import type { RecoveryPoint } from '../forecast/recovery-points';

interface Entry {
  readonly fact: BackupFact;
  /** When it could be restored first. */
  readonly from?: number;
  readonly ended?: number;
}

const gone = new Set(['TERMINATING', 'TERMINATED', 'FAULTY']);

/** Remembers backups that the cloud itself forgets some time after their end. */
export class BackupLedger {
  private readonly entries = new Map<string, Entry>();

  /** @param past of a world of which this one is a fork */
  constructor(
    private readonly cloud: Cloud,
    past?: BackupLedger,
  ) {
    for (const [id, entry] of past?.entries ?? []) this.entries.set(id, entry);
  }

  /** Lets time pass, and keeps the books on the way. Returns what happened, day by day. */
  advanceTo(instant: number): DayChanges[] {
    this.update();
    const passage = passTime(this.cloud, instant);
    for (;;) {
      const step = passage.next();
      this.update();
      if (step.done) return step.value;
    }
  }

  /** All backups that could ever be restored, oldest first, with the instant of their end. */
  entriesByAge(): (BackupFact & { readonly ended?: number })[] {
    this.update();
    return [...this.entries.values()]
      .filter(({ from }) => from !== undefined)
      .map(({ fact, ended }) => ({ ...fact, ended }))
      .sort((one, other) => one.timeCreated - other.timeCreated || one.id.localeCompare(other.id, 'en'));
  }

  /** Of one volume; in one region, or in any. */
  recoveryPoints(volumeId: string, region?: string): RecoveryPoint[] {
    this.update();
    return [...this.entries.values()]
      .filter(({ fact }) => fact.volumeId === volumeId && (region === undefined || fact.region === region))
      .flatMap(({ fact, from, ended }) =>
        from === undefined ? [] : [{ id: fact.id, taken: this.contentInstant(fact), from, until: ended }],
      );
  }

  /** A copy holds what its source held. */
  private contentInstant({ copyOf, timeCreated }: BackupFact): number {
    const source = copyOf === undefined ? undefined : this.entries.get(copyOf);
    return source ? this.contentInstant(source.fact) : timeCreated;
  }

  private update(): void {
    const now = this.cloud.clock.now();
    const facts = backupFacts(this.cloud);
    for (const fact of facts) this.entries.set(fact.id, entryOf(fact, this.entries.get(fact.id), now));
    const listed = new Set(facts.map(({ id }) => id));
    for (const [id, entry] of this.entries) {
      if (!listed.has(id) && entry.ended === undefined)
        this.entries.set(id, { ...entry, ended: endOf(entry.fact, now) });
    }
  }
}

/** What was seen on its way became restorable only now; what was never seen so was at once. */
function entryOf(fact: BackupFact, known: Entry | undefined, now: number): Entry {
  const isGone = gone.has(fact.state);
  const wasThere = fact.state === 'AVAILABLE' || (isGone && !known);
  const from = known?.from ?? (wasThere ? (known ? now : fact.timeCreated) : undefined);
  return { fact, from, ended: known?.ended ?? (isGone ? endOf(fact, now) : undefined) };
}

/** An expiry happened at its own instant; whatever else ended a backup is noticed when it is. */
const endOf = ({ expires }: BackupFact, now: number) => (expires !== undefined && expires <= now ? expires : now);
