import type { IndexFile, Participant } from './index-file';
import { catalogueKey, numberKey } from './keys';

const KEY = catalogueKey('C');

/**
 * One ever-growing number for the whole store. Nodes, epochs and marks of snapshots all draw from it, so that "made before that
 * snapshot" is one comparison. Never given twice.
 */
export class Sequence implements Participant {
  private last: number | undefined;
  private changed = false;

  constructor(private readonly index: IndexFile) {
    index.join(this);
  }

  next(): number {
    this.last = (this.last ?? this.stored()) + 1;
    this.changed = true;
    return this.last;
  }

  beforeCommit(): void {
    if (this.changed) this.index.catalogue.put(KEY, numberKey(this.last!));
  }

  ended(): void {
    this.last = undefined;
    this.changed = false;
  }

  private stored(): number {
    const value = this.index.catalogue.get(KEY);
    return value === undefined ? 0 : value.readUIntBE(0, value.length);
  }
}
