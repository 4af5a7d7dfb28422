/** One step of the way to a value inside a resource: an attribute's name or a list's index. */
export type Step = string | number;

/** What a comparison of two states finds out besides the planned values. */
export class Change {
  /** Whether anything differs that is not suppressed. */
  any = false;
  /** Ways to the values whose change replaces the resource. */
  readonly replacing: (readonly Step[])[] = [];

  constructor(
    readonly creating: boolean,
    /** Defined tags, in lower case, whose changes are none (provider argument `ignore_defined_tags`). */
    readonly ignoredTags: readonly string[] = [],
  ) {}

  note(at: Position, forcesReplacement: boolean): void {
    this.any = true;
    if (!forcesReplacement || this.creating) return;
    const key = at.replacedPath.join('\0');
    if (!this.replacing.some((path) => path.join('\0') === key)) this.replacing.push(at.replacedPath);
  }
}

/** Where in the resource the comparison stands. */
export class Position {
  constructor(
    readonly path: readonly Step[] = [],
    /** Inside an element of a set every value is planned anew, since the element as a whole is its own key. */
    readonly inSet = false,
    /** Elements of sets have no index that a path could name: the path ends at the set. */
    readonly replacedPath: readonly Step[] = path,
  ) {}

  at(step: Step): Position {
    const path = [...this.path, step];
    return new Position(path, this.inSet, this.inSet ? this.replacedPath : path);
  }

  setElement(): Position {
    return new Position(this.path, true, this.replacedPath);
  }
}
