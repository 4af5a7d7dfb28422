import * as fc from 'fast-check';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { finish } from '../contract/contract-world';
import { differencesFromModel } from './compare';
import { bytesOf, type PlainModel } from './plain-model';

/** Two stores with their models, and how to get them again. */
export interface ModelWorld {
  readonly models: PlainModel[];
  /** The models as they were when everything was last durable. */
  durable: PlainModel[];
  stamp: number;
  ids: number;
  /** Whether what was not flushed is gone after a crash. */
  readonly crashLoses: boolean;
}

export interface RealWorld {
  readonly stores: BlockStore[];
  reopen(): void;
  /** Ends without flushing. */
  crash(): void;
}

type Act = (model: PlainModel, store: BlockStore, world: ModelWorld, real: RealWorld, side: number) => void;

class StoreCommand implements fc.Command<ModelWorld, RealWorld> {
  constructor(
    private readonly name: string,
    private readonly side: number,
    private readonly act: Act,
  ) {}

  check(): boolean {
    return true;
  }

  run(world: ModelWorld, real: RealWorld): void {
    this.act(world.models[this.side], real.stores[this.side], world, real, this.side);
  }

  toString(): string {
    return `${this.name}@${this.side}`;
  }
}

const BLOCKS = 40;

const pick = <T>(items: Iterable<T>, choice: number): T | undefined => {
  const list = [...items];
  return list[choice % Math.max(1, list.length)];
};

/** What a side holds now would survive a crash. */
function settled(world: ModelWorld, side: number): void {
  world.durable[side] = world.models[side].copy();
}

function write(volumeChoice: number, start: number, count: number): Act {
  return (model, store, world) => {
    const id = pick(model.volumes.keys(), volumeChoice);
    if (id === undefined) return;
    for (let block = start; block < Math.min(BLOCKS, start + count); block++) {
      const stamp = ++world.stamp;
      store.write(id, block * BLOCK_SIZE, bytesOf(stamp));
      model.write(id, block, stamp);
    }
  };
}

function discard(volumeChoice: number, start: number, count: number): Act {
  return (model, store, world, _real, side) => {
    const id = pick(model.volumes.keys(), volumeChoice);
    if (id === undefined) return;
    const end = Math.min(BLOCKS, start + count);
    store.discard(id, start * BLOCK_SIZE, (end - start) * BLOCK_SIZE);
    store.flush();
    model.discard(id, start, end - start);
    settled(world, side);
  };
}

function derive(kind: 'create' | 'clone' | 'restore' | 'snapshot', choice: number): Act {
  return (model, store, world, _real, side) => {
    const id = `${kind}${String(++world.ids).padStart(4, '0')}`;
    const source = kind === 'restore' ? pick(model.snapshots.keys(), choice) : pick(model.volumes.keys(), choice);
    if (kind === 'create' || source === undefined) {
      store.createVolume(id, BLOCKS * BLOCK_SIZE);
      model.create(id, BLOCKS * BLOCK_SIZE);
    } else if (kind === 'snapshot') {
      store.snapshot(source, id);
      model.snapshot(source, id, world.stamp);
    } else {
      const { size } = kind === 'clone' ? model.volumes.get(source)! : model.snapshots.get(source)!;
      const grown = size + (choice % 2) * 16 * BLOCK_SIZE;
      store[kind](source, id, grown);
      model[kind](source, id, grown);
    }
    settled(world, side);
  };
}

function remove(kind: 'volumes' | 'snapshots', choice: number): Act {
  return (model, store, world, _real, side) => {
    const id = pick<string>(model[kind].keys(), choice);
    if (id === undefined) return;
    if (kind === 'volumes') store.deleteVolume(id);
    else store.deleteSnapshot(id);
    model[kind].delete(id);
    settled(world, side);
  };
}

const resize =
  (choice: number): Act =>
  (model, store, world, _real, side) => {
    const id = pick(model.volumes.keys(), choice);
    if (id === undefined) return;
    const volume = model.volumes.get(id)!;
    volume.size += (choice % 5) * BLOCK_SIZE;
    store.resize(id, volume.size);
    settled(world, side);
  };

const copy =
  (choice: number): Act =>
  (model, store, world, real, side) => {
    const id = pick(model.snapshots.keys(), choice);
    if (id === undefined) return;
    const target = `copy${String(++world.ids).padStart(4, '0')}`;
    const { copiedBytes } = finish(store.copySnapshot(id, real.stores[1 - side], target));
    expect(copiedBytes).toBe(world.models[1 - side].receive(target, model.snapshots.get(id)!, () => ++world.stamp));
    settled(world, 1 - side);
  };

const abort =
  (acts: readonly Act[]): Act =>
  (_, store, world, real, side) => {
    store.flush();
    settled(world, side);
    const before = world.models[side].copy();
    const attempt = () =>
      store.transaction(() => {
        for (const act of acts) act(world.models[side], store, world, real, side);
        throw new RangeError('abort');
      });
    expect(attempt).toThrow(RangeError);
    world.models[side] = before;
    settled(world, side);
  };

const flush: Act = (_, store, world, _real, side) => {
  store.flush();
  settled(world, side);
};

const collect: Act = (_, store, world, _real, side) => {
  finish(store.collect());
  settled(world, side);
};

const check: Act = (_, store, world, _real, side) => {
  store.flush();
  settled(world, side);
  expect(finish(store.check())).toEqual({ volumes: [], snapshots: [], problems: [] });
};

const compare: Act = (model, store, world, _real, side) => {
  store.flush();
  settled(world, side);
  expect(differencesFromModel(store, model)).toEqual([]);
};

function settledAll(world: ModelWorld): void {
  for (const side of world.models.keys()) settled(world, side);
}

const reopen: Act = (_model, _store, world, real) => {
  real.reopen();
  settledAll(world);
};

const crash: Act = (_model, _store, world, real) => {
  real.crash();
  if (world.crashLoses) {
    world.durable.forEach((durable, side) => {
      world.models[side] = durable.copy();
    });
  } else {
    settledAll(world);
  }
};

const choice = fc.nat(1000);
const block = fc.nat(BLOCKS - 1);
const blocks = fc.integer({ min: 1, max: 20 });

const changes: fc.Arbitrary<[string, Act]>[] = [
  fc.tuple(choice, block, blocks).map(([c, b, n]): [string, Act] => [`write ${c} ${b}+${n}`, write(c, b, n)]),
  fc.tuple(choice, block, blocks).map(([c, b, n]): [string, Act] => [`discard ${c} ${b}+${n}`, discard(c, b, n)]),
  ...(['create', 'clone', 'restore', 'snapshot', 'snapshot'] as const).map((kind) =>
    choice.map((c): [string, Act] => [`${kind} ${c}`, derive(kind, c)]),
  ),
  choice.map((c): [string, Act] => [`delete volume ${c}`, remove('volumes', c)]),
  choice.map((c): [string, Act] => [`delete snapshot ${c}`, remove('snapshots', c)]),
  choice.map((c): [string, Act] => [`resize ${c}`, resize(c)]),
];

const others: fc.Arbitrary<[string, Act]>[] = [
  choice.map((c): [string, Act] => [`copy ${c}`, copy(c)]),
  fc
    .array(fc.oneof(...changes), { minLength: 1, maxLength: 6 })
    .map((steps): [string, Act] => [`abort (${steps.map(([name]) => name)})`, abort(steps.map(([, act]) => act))]),
  ...Object.entries({ flush, collect, check, compare, reopen, crash }).map(([name, act]) =>
    fc.constant<[string, Act]>([name, act]),
  ),
];

/** Sequences of everything that can be done to two stores. */
export const storeCommands = (length: number): fc.Arbitrary<Iterable<fc.Command<ModelWorld, RealWorld>>> =>
  fc.commands(
    [...changes, ...changes, ...others].map((step) =>
      fc.tuple(step, fc.nat(1)).map(([[name, act], side]) => new StoreCommand(name, side, act)),
    ),
    { maxCommands: length, size: 'max' },
  );
