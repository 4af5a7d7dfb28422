import type { ValueType } from '../values/type';
import type { ValueMap } from '../values/value';

/** Who gives an attribute its value: the configuration, the cloud, or the cloud where the configuration does not. */
export type Mode = 'required' | 'optional' | 'optionalComputed' | 'computed';

/** Says what is wrong with a configured value, or nothing. `path` is written as `source_details.0.type`. */
export type Check = (value: string, path: string) => string | undefined;

/** Whether two texts mean the same, so that a difference between them is no change. */
export type Sameness = (prior: string, planned: string) => boolean;

/** How a text attribute stands in Oracle's JSON: as it is, as a 64-bit integer, or as an RFC 3339 time. */
export type TextForm = 'plain' | 'int64' | 'time';

export interface Traits {
  readonly mode: Mode;
  /** A change replaces the resource. */
  readonly forceNew?: boolean;
  readonly deprecated?: boolean;
  readonly sensitive?: boolean;
  readonly description?: string;
  readonly defaultValue?: string | number | boolean;
  readonly check?: Check;
  readonly same?: Sameness;
  /** Order of a list's elements means nothing. */
  readonly orderFree?: boolean;
  readonly conflictsWith?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The name in Oracle's JSON, where it is not the camel case of ours. */
  readonly json?: string;
  readonly form?: TextForm;
  /** Defined or system tags: a map of `namespace.key` here, a map of maps in Oracle's JSON. */
  readonly tags?: boolean;
  /** What stands for a value that the cloud does not answer; it is not sent either. */
  readonly absentAs?: number;
  /** The words that the text may be, as Oracle's API writes them. */
  readonly words?: readonly string[];
  /** The cloud's answer does not change it: what was configured stays. */
  readonly keptAsConfigured?: boolean;
  /** Turns a configured text into the form that the state keeps. */
  readonly normalize?: (text: string) => string;
}

export interface Attribute extends Traits {
  readonly shape: 'attribute';
  readonly type: ValueType;
  /** The attributes of each element, where the type is a list of objects. */
  readonly members?: Members;
}

export interface Block extends Traits {
  readonly shape: 'block';
  readonly nesting: 'list' | 'set' | 'single';
  readonly members: Members;
  /** What makes an element of a set the same element; by default, all its values. */
  readonly elementKey?: (element: ValueMap) => string;
}

export type Member = Attribute | Block;

export interface Members {
  readonly [name: string]: Member;
}

export function isComputed(member: Traits): boolean {
  return member.mode === 'computed' || member.mode === 'optionalComputed';
}
