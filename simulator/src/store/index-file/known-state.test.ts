import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { realFileLayer } from '../file-layer';
import { IndexFile, type Participant } from './index-file';
import { catalogueKey } from './keys';

const KEY = catalogueKey('V', 'a');

/** Remembers what it read, as long as it may. */
class Memory implements Participant {
  private known: string | undefined;
  reads = 0;

  constructor(private readonly index: IndexFile) {
    index.join(this);
  }

  get value(): string {
    if (this.known === undefined) {
      this.reads++;
      this.known = this.index.catalogue.get(KEY)?.toString() ?? 'nothing';
    }
    return this.known;
  }

  put(value: string): void {
    this.index.catalogue.put(KEY, value);
    this.known = value;
  }

  invalidate(): void {
    this.known = undefined;
  }
}

describe('what is remembered of the index from one transaction to the next', () => {
  let folder: string;
  let ours: IndexFile;
  let others: IndexFile;
  let memory: Memory;

  const see = () => ours.transaction(() => memory.value);
  const asOthers = (work: () => void) => others.transaction(work);

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-known-'));
    ours = new IndexFile(folder, realFileLayer);
    others = new IndexFile(folder, realFileLayer);
    memory = new Memory(ours);
  });
  afterEach(() => {
    ours.close();
    others.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('holds while nobody else commits, whether we changed something or nothing', () => {
    ours.transaction(() => memory.put('ours'));
    const { reads } = memory;
    expect([see(), see(), see()]).toEqual(['ours', 'ours', 'ours']);
    expect(memory.reads).toBe(reads);
  });

  test('is forgotten when others have committed: after a change of ours, after mere reading, and after a removal', () => {
    ours.transaction(() => memory.put('ours'));
    asOthers(() => others.catalogue.put(KEY, 'theirs'));
    expect(see()).toBe('theirs');
    expect(see()).toBe('theirs');
    asOthers(() => others.catalogue.put(KEY, 'theirs again'));
    expect(see()).toBe('theirs again');
    ours.transaction(() => ours.catalogue.remove(catalogueKey('V', 'never there')));
    asOthers(() => others.catalogue.put(KEY, 'theirs at last'));
    expect(see()).toBe('theirs at last');
  });

  test('the generation changes when others have committed, and only then', () => {
    const generation = () => ours.transaction(() => ours.generation);
    ours.transaction(() => memory.put('ours'));
    const first = generation();
    expect(generation()).toBe(first);
    asOthers(() => others.catalogue.put(KEY, 'theirs'));
    const second = generation();
    expect(second).not.toBe(first);
    expect(generation()).toBe(second);
    expect(ours.generation).toBeUndefined();
  });

  test('is forgotten after a rollback of ours', () => {
    ours.transaction(() => memory.put('first'));
    const undone = () =>
      ours.transaction(() => {
        memory.put('second');
        throw new Error('undo');
      });
    expect(undone).toThrow('undo');
    expect(see()).toBe('first');
  });
});
