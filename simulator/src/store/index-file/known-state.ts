/**
 * Whether the index is still as this process left it. LMDB numbers the transactions that changed something, so a transaction that
 * follows directly on our last one sees nothing new, and what was remembered of the index then still holds.
 */
export class KnownState {
  /** Number of the transaction that made the state which this process knows. */
  private made: number | undefined;
  private current = 0;
  private hasPut = false;
  private hasRemoved = false;

  notePut(): void {
    this.hasPut = true;
  }

  noteRemoval(): void {
    this.hasRemoved = true;
  }

  /** Inside a new transaction of this number: whether it starts from the known state. */
  enter(transaction: number): boolean {
    this.current = transaction;
    this.hasPut = false;
    this.hasRemoved = false;
    return transaction - 1 === this.made;
  }

  /** Removals alone leave it open whether there was anything to remove, and so whether the number was used. */
  leave(committed: boolean): void {
    if (!committed) this.made = undefined;
    else if (this.hasPut) this.made = this.current;
    else this.made = this.hasRemoved ? undefined : this.current - 1;
  }
}
