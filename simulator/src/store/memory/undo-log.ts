/** How to undo what the present transaction did, newest last. */
export class UndoLog {
  private steps: (() => void)[] | undefined;

  remember(step: () => void): void {
    this.steps?.push(step);
  }

  transaction<T>(work: () => T): T {
    if (this.steps) return work();
    const steps: (() => void)[] = [];
    this.steps = steps;
    try {
      return work();
    } catch (error) {
      for (const step of steps.reverse()) step();
      throw error;
    } finally {
      this.steps = undefined;
    }
  }
}
