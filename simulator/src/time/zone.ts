import { DAY } from './calendar';

interface Transition {
  /** From this instant on. */
  readonly at: number;
  /** Milliseconds that the local clock is ahead of UTC. */
  readonly offset: number;
}

const zones = new Map<string, Zone>();

/** The clock on the wall of a place, with its daylight saving. Local times are milliseconds that the wall clock shows since 1970-01-01 00:00. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly years = new Map<number, readonly Transition[]>();

  private constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** By IANA name, e.g. America/New_York. Unknown: RangeError. */
  static of(name: string): Zone {
    let zone = zones.get(name);
    if (zone === undefined) {
      zone = new Zone(name);
      zones.set(name, zone);
    }
    return zone;
  }

  toLocal(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The first instant at which the wall clock shows this local time or a later one: a time in the hour that spring skips becomes
   * the end of the gap, a time in the hour that autumn repeats is taken the first time.
   */
  toInstant(local: number): number {
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    const early = local - Math.max(before, after);
    const late = local - Math.min(before, after);
    if (this.toLocal(early) === local) {
      return early;
    }
    return this.toLocal(late) === local ? late : this.gapAround(local - before, local - after);
  }

  private gapAround(one: number, other: number): number {
    const from = Math.min(one, other) - 1;
    const transitions = [...this.transitionsOf(from), ...this.transitionsOf(Math.max(one, other))];
    return transitions.find((transition) => transition.at > from)!.at;
  }

  private offsetAt(instant: number): number {
    const transitions = this.transitionsOf(instant);
    let offset = transitions[0].offset;
    for (const transition of transitions) {
      if (transition.at > instant) {
        break;
      }
      offset = transition.offset;
    }
    return offset;
  }

  /** What holds at the beginning of the year in UTC, and every change within it. */
  private transitionsOf(instant: number): readonly Transition[] {
    const year = new Date(instant).getUTCFullYear();
    let transitions = this.years.get(year);
    if (transitions === undefined) {
      transitions = this.findTransitions(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
      this.years.set(year, transitions);
    }
    return transitions;
  }

  private findTransitions(from: number, to: number): Transition[] {
    const transitions: Transition[] = [{ at: from, offset: this.measure(from) }];
    for (let instant = from; instant < to; instant += DAY) {
      const { offset } = transitions[transitions.length - 1];
      if (this.measure(instant + DAY) !== offset) {
        const at = this.firstInstantWithout(offset, instant, instant + DAY);
        transitions.push({ at, offset: this.measure(at) });
      }
    }
    return transitions;
  }

  private firstInstantWithout(offset: number, from: number, to: number): number {
    let low = from;
    let high = to;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.measure(middle) === offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private measure(instant: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.format.formatToParts(instant)) {
      parts[type] = Number(value);
    }
    const { year, month, day, hour, minute, second } = parts;
    const wholeSeconds = Math.floor(instant / 1000) * 1000;
    return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
  }
}
