/** How to undo what the present transaction did, newest last. */
export class UndoLog {
  private steps: (() => void)[] | undefined;
  private undone = 0;
  private readonly lastWork: (() => void)[] = [];

  /** Grows whenever something is undone; undefined outside a transaction. */
  get generation(): number | undefined {
    return this.steps && this.undone;
  }

  remember(step: () => void): void {
    this.steps?.push(step);
  }

  beforeCommit(work: () => void): void {
    this.lastWork.push(work);
  }

  transaction<T>(work: () => T): T {
    if (this.steps) return work();
    const steps: (() => void)[] = [];
    this.steps = steps;
    try {
      const result = work();
      for (const last of this.lastWork) last();
      return result;
    } catch (error) {
      this.undone++;
      for (const step of steps.reverse()) step();
      throw error;
    } finally {
      this.steps = undefined;
    }
  }
}
