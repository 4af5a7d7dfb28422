import type { Occasion } from '../fault/faults';
import type { TableDefinition } from '../record/table-definition';
import type { Region } from '../region/region';
import type { Task } from '../task/task';
import { durationOf, type Wait } from './wait';

export interface Step<State extends string, Event extends string> {
  readonly to: State;
  /** What happens next by itself, and after which wait. */
  readonly next?: { readonly event: Event; readonly after: Wait };
}

/** (state, event) -> (state, what follows after which wait). An event that a state does not know changes nothing. */
export interface LifeCycle<State extends string, Event extends string> {
  readonly start: Step<State, Event>;
  readonly states: Readonly<Record<State, Readonly<Partial<Record<Event, Step<State, Event>>>>>>;
}

export interface Living<State extends string> {
  readonly id: string;
  readonly lifecycleState: State;
}

/** A record on its way into a state, which no table holds yet. */
export type Draft<R> = { -readonly [K in keyof R]: R[K] };

/** A kind of record with a life: where it is kept, how its states follow, what each state brings about. */
export interface Noun<R extends Living<State>, State extends string, Event extends string> {
  readonly name: string;
  readonly table: TableDefinition<R>;
  readonly cycle: LifeCycle<State, Event>;
  /** Done on entering a state; may change the record further. */
  readonly entering: Readonly<Partial<Record<State, (region: Region, record: Draft<R>) => void>>>;
  /** Whether an event that was due still applies to the record. Default: always. */
  readonly stillApplies?: (region: Region, record: R, event: Event) => boolean;
  /** The event at which the record is forgotten. */
  readonly forgottenAt?: Event;
  /** Bytes that a wait has to move. Default 0. */
  readonly bytes?: (region: Region, record: R) => number;
}

const taskOf = (noun: { readonly name: string }, id: string, event: string): Task => ({ noun: noun.name, id, event });

/** A fault that is set for this state of this resource. */
function disturb(region: Region, record: Living<string>): 'stuck' | 'faulty' | undefined {
  const { faults } = region.world;
  if (!faults.areAny()) {
    return undefined;
  }
  const occasion: Occasion = {
    now: region.now(),
    region: region.name,
    resourceIds: [record.id],
    state: record.lifecycleState,
  };
  return (faults.strike('stuck', occasion) ?? faults.strike('faulty', occasion))?.kind;
}

/** Takes the record into a state, and into the next ones as long as no time passes between them. */
function enter<R extends Living<State>, State extends string, Event extends string>(
  region: Region,
  noun: Noun<R, State, Event>,
  record: Draft<R>,
  step: Step<State, Event>,
): void {
  record.lifecycleState = step.to;
  noun.entering[step.to]?.(region, record);
  const isElsewhere = record.lifecycleState !== step.to;
  if (step.next === undefined || isElsewhere) {
    return;
  }
  const disturbance = step.next.after === 'remembrance' ? undefined : disturb(region, record);
  if (disturbance === 'stuck') {
    return;
  }
  const following = noun.cycle.states[step.to];
  const failure = following['fail' as Event];
  if (disturbance === 'faulty' && failure !== undefined) {
    enter(region, noun, record, failure);
    return;
  }
  const wait = durationOf(region.pace, step.next.after, () => noun.bytes?.(region, record) ?? 0, record.id);
  if (wait > 0) {
    region.tasks.schedule(region.now() + wait, taskOf(noun, record.id, step.next.event));
    return;
  }
  const next = following[step.next.event];
  if (next !== undefined) {
    enter(region, noun, record, next);
  }
}

/** Puts a new record at the start of its life, or at a later step of it. */
export function begin<R extends Living<State>, State extends string, Event extends string>(
  region: Region,
  noun: Noun<R, State, Event>,
  record: R,
  start: Step<State, Event> = noun.cycle.start,
): R {
  const draft = { ...record };
  enter(region, noun, draft, start);
  return region.table(noun.table).insert(draft);
}

/** `previous` is what the table holds, `next` the same with changes that go with the event. */
export function fire<R extends Living<State>, State extends string, Event extends string>(
  region: Region,
  noun: Noun<R, State, Event>,
  previous: R,
  event: Event,
  next: R = previous,
): R {
  const step = noun.cycle.states[previous.lifecycleState][event];
  const draft = { ...next };
  if (step !== undefined) {
    enter(region, noun, draft, step);
  }
  return region.table(noun.table).replace(previous, draft);
}

/** Runs a task of this noun; one whose record is gone or elsewhere in its life does nothing. */
export function runTaskOf<R extends Living<State>, State extends string, Event extends string>(
  region: Region,
  noun: Noun<R, State, Event>,
  task: Task,
): void {
  const table = region.table(noun.table);
  const record = table.find(task.id);
  const event = task.event as Event;
  if (record === undefined || noun.cycle.states[record.lifecycleState][event] === undefined) {
    return;
  }
  if (noun.stillApplies?.(region, record, event) === false) {
    return;
  }
  if (event === noun.forgottenAt) {
    table.remove(record);
    return;
  }
  fire(region, noun, record, event);
}
