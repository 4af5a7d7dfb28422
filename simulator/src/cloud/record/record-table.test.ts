import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Database, openDatabase } from '../../store';
import { RecordTables } from './record-tables';
import { defineTable } from './table-definition';

interface Thing {
  readonly id: string;
  readonly colour: string;
  /** No two things are at one place. */
  readonly place?: string;
}

const THINGS = defineTable<Thing>('things', { colour: ({ colour }) => colour }, { place: ({ place }) => place });

/** What one process sees and does. */
class Process {
  readonly database: Database;
  private readonly tables: RecordTables;

  constructor(folder: string) {
    this.database = openDatabase(folder);
    this.tables = new RecordTables(this.database);
  }

  get things() {
    return this.tables.of(THINGS);
  }
}

interface Step {
  readonly process: 0 | 1;
  readonly kind: 'put' | 'remove' | 'undo' | 'look';
  readonly id: string;
  readonly colour: string;
  readonly place: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  process: fc.constantFrom(0 as const, 1 as const),
  kind: fc.constantFrom('put', 'put', 'remove', 'undo', 'look'),
  id: fc.constantFrom('a', 'b', 'c'),
  colour: fc.constantFrom('red', 'blue'),
  place: fc.constantFrom('here', 'there', ''),
});

/** Things by id: what both processes must see. */
class Model {
  things = new Map<string, Thing>();

  at(place: string): Thing | undefined {
    return [...this.things.values()].find((thing) => thing.place === place);
  }
}

function put({ things }: Process, { id, colour, place }: Step): Thing {
  const before = things.find(id);
  const isFree = place !== '' && things.only('place', place) === undefined;
  const thing: Thing = { id, colour, ...(isFree ? { place } : {}) };
  return before === undefined ? things.insert(thing) : things.replace(before, thing);
}

function compare({ things }: Process, model: Model): void {
  for (const id of ['a', 'b', 'c']) {
    expect(things.find(id)).toEqual(model.things.get(id));
  }
  for (const place of ['here', 'there']) {
    expect(things.only('place', place)).toEqual(model.at(place));
  }
  expect([...things.all()]).toEqual([...model.things.values()].sort((one, other) => (one.id < other.id ? -1 : 1)));
  for (const colour of ['red', 'blue']) {
    const ids = [...things.by('colour', colour)].map(({ id }) => id);
    const expected = [...model.things.values()].filter((thing) => thing.colour === colour).map(({ id }) => id);
    expect(ids).toEqual(expected.sort());
  }
}

function take(process: Process, given: Step, model: Model): void {
  if (given.kind === 'remove') {
    const thing = process.things.find(given.id);
    if (thing !== undefined) {
      process.things.remove(thing);
    }
    model.things.delete(given.id);
  } else if (given.kind === 'put') {
    model.things.set(given.id, put(process, given));
  } else if (given.kind === 'undo') {
    put(process, given);
    throw new Error('undone');
  }
  compare(process, model);
}

test('two processes see the same records, whatever either remembers', () => {
  const property = fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-records-'));
    const processes = [new Process(join(folder, 'db')), new Process(join(folder, 'db'))];
    const model = new Model();
    try {
      for (const given of steps) {
        const process = processes[given.process];
        const act = () => process.database.transaction(() => take(process, given, model));
        if (given.kind === 'undo') {
          expect(act).toThrow('undone');
        } else {
          act();
        }
      }
      for (const process of processes) {
        compare(process, model);
      }
    } finally {
      for (const process of processes) {
        process.database.close();
      }
      rmSync(folder, { recursive: true });
    }
  });
  fc.assert(property, { numRuns: 60 });
});

test('what is changed outside a transaction is seen inside the next one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-records-'));
  const { database, things } = new Process(join(folder, 'db'));
  const inside = () => database.transaction(() => [things.find('a'), things.only('place', 'here')]);
  try {
    const first = { id: 'a', colour: 'red', place: 'here' };
    things.insert(first);
    expect(inside()).toEqual([first, first]);
    const second = { id: 'a', colour: 'blue', place: 'there' };
    things.replace(first, second);
    expect(inside()).toEqual([second, undefined]);
    things.remove(second);
    expect(inside()).toEqual([undefined, undefined]);
    things.insert(first);
    expect(inside()).toEqual([first, first]);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
});
