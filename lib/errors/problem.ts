import { Annotations, type IConstruct } from '../base';
import { CATALOGUE, type ProblemCode } from './catalogue';

const MARK = Symbol.for('cdktf-oci-drydock.Problem');

/** The facts that fill the `{placeholders}` of a catalogue entry. */
export type Facts = Record<string, string | number>;

/** An error of the catalogue: recognise it by `code`, never by its text. */
export class Problem extends Error {
  readonly [MARK] = true;

  constructor(
    readonly code: ProblemCode,
    /** Path of the construct, or name of the factory, that refused. */
    readonly at: string,
    message: string,
  ) {
    super(message);
    this.name = code;
  }

  /** True for a problem thrown by any copy of this package. */
  static is(error: unknown): error is Problem {
    return typeof error === 'object' && error !== null && MARK in error;
  }
}

function fill(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name) => String(facts[name] ?? placeholder));
}

function text(code: ProblemCode, facts: Facts): string {
  const { what, expected, mend } = CATALOGUE[code];
  return `${fill(what, facts)}; expected ${fill(expected, facts)}. ${fill(mend, facts)} [${code}]`;
}

function nameOf(at: IConstruct | string): string {
  return typeof at === 'string' ? at : at.node.path;
}

/** Builds the error of `code`; the caller throws it. */
export function problem(code: ProblemCode, at: IConstruct | string, facts: Facts = {}): Problem {
  return new Problem(code, nameOf(at), `${nameOf(at)}: ${text(code, facts)}`);
}

/** Puts the warning of `code` on a construct; the cdktf command prints it at synth. */
export function warn(code: ProblemCode, at: IConstruct, facts: Facts = {}): void {
  Annotations.of(at).addWarning(text(code, facts));
}

/** Puts the error of `code` on a construct, for checks that run while the whole tree is visited. */
export function report(code: ProblemCode, at: IConstruct, facts: Facts = {}): void {
  Annotations.of(at).addError(text(code, facts));
}
