import { localDay, nextStart, type Period, type Schedule, startsOn } from './schedule';

/** All starts of one instant. */
export interface Appointment {
  readonly at: number;
  readonly slots: readonly Slot[];
}

/** A start of one of several schedules. */
export interface Slot {
  readonly at: number;
  /** Which of the schedules, from 0. */
  readonly schedule: number;
  /** The schedule whose start on the same day goes before this one; undefined when this one is used. */
  readonly supersededBy?: number;
}

const RANK: Readonly<Record<Period, number>> = { HOUR: 0, DAY: 1, WEEK: 2, MONTH: 3, YEAR: 4 };

const MOST_ANSWERS = 64;

interface Candidate {
  readonly at: number;
  readonly schedule: number;
  readonly rank: number;
}

const goesBefore = (one: Candidate, other: Candidate): boolean =>
  one.rank !== other.rank
    ? one.rank > other.rank
    : one.at !== other.at
      ? one.at < other.at
      : one.schedule < other.schedule;

/**
 * Several schedules over one thing that happens at most once a day: on each day yearly goes before monthly before weekly before
 * daily, and of equals the earliest. The day is that of each schedule's own zone. Hourly schedules stand outside the rule; at an
 * instant that another schedule uses they give way.
 */
export class Agenda {
  private readonly winners = new Map<number, Candidate | undefined>();
  /** Many assignments of one policy ask the same at the same instants. */
  private readonly answers = new Map<number, Appointment | undefined>();

  /** Starts at or before `since` do not count. */
  constructor(
    private readonly schedules: readonly Schedule[],
    private readonly since: number,
  ) {}

  /** The first instant after `after` at which any schedule has a start, with all starts of that instant; undefined without schedules. */
  next(after: number): Appointment | undefined {
    if (!this.answers.has(after)) {
      if (this.answers.size >= MOST_ANSWERS) {
        this.answers.clear();
      }
      this.answers.set(after, this.find(after));
    }
    return this.answers.get(after);
  }

  private find(after: number): Appointment | undefined {
    const starts = this.schedules.map((schedule) => nextStart(schedule, Math.max(after, this.since)));
    if (starts.length === 0) {
      return undefined;
    }
    const at = Math.min(...starts);
    const due = starts.flatMap((start, schedule) => (start === at ? [schedule] : []));
    return { at, slots: this.decide(at, due) };
  }

  private decide(at: number, due: readonly number[]): Slot[] {
    const slots = due
      .filter((schedule) => this.schedules[schedule].period !== 'HOUR')
      .map((schedule) => this.againstTheDay(at, schedule));
    const used = slots.find((slot) => slot.supersededBy === undefined);
    const hourly = due.filter((schedule) => this.schedules[schedule].period === 'HOUR');
    const first = used?.schedule ?? hourly[0];
    return [
      ...slots,
      ...hourly.map((schedule) => (schedule === first ? { at, schedule } : { at, schedule, supersededBy: first })),
    ];
  }

  private againstTheDay(at: number, schedule: number): Slot {
    const winner = this.winnerOf(localDay(this.schedules[schedule], at));
    const isUsed = winner === undefined || (winner.at === at && winner.schedule === schedule);
    return isUsed ? { at, schedule } : { at, schedule, supersededBy: winner.schedule };
  }

  private winnerOf(day: number): Candidate | undefined {
    if (!this.winners.has(day)) {
      this.winners.clear();
      this.winners.set(day, this.findWinner(day));
    }
    return this.winners.get(day);
  }

  private findWinner(day: number): Candidate | undefined {
    let winner: Candidate | undefined;
    this.schedules.forEach((each, schedule) => {
      if (each.period === 'HOUR') {
        return;
      }
      for (const at of startsOn(each, day)) {
        const candidate = { at, schedule, rank: RANK[each.period] };
        if (at > this.since && (winner === undefined || goesBefore(candidate, winner))) {
          winner = candidate;
        }
      }
    });
    return winner;
  }
}
