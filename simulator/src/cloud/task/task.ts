/** Something that happens by itself at an instant: an event in the life of one record. */
export interface Task {
  /** Whose life: the name of a noun, e.g. backup. Without spaces, as the event. */
  readonly noun: string;
  readonly id: string;
  readonly event: string;
}

export interface DueTask extends Task {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly key: string;
}

const DIGITS = 15;

/** The first key of an instant. */
export const instantKey = (at: number): string => String(at).padStart(DIGITS, '0');

/** Keys sort by instant, then by noun, event and id, so that equal instants run in one order always. */
export const taskKey = (at: number, task: Task): string => `${instantKey(at)} ${task.noun} ${task.event} ${task.id}`;

export const instantOfKey = (key: string): number => Number(key.slice(0, DIGITS));

export function dueTask(key: string): DueTask {
  const [, noun, event, id] = key.split(' ');
  return { at: instantOfKey(key), key, noun, event, id };
}
