import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import type { BlockStore } from '../block-store';
import { DiskBlockStore } from '../disk-block-store';
import { createMemoryStore } from '../index';
import { PowerCutLayer } from '../test-support/power-cut-layer';
import { type ModelWorld, type RealWorld, storeCommands } from './commands';
import { differencesFromModel } from './compare';
import { PlainModel } from './plain-model';

const RUNS = Number(process.env.DRYDOCK_MODEL_RUNS ?? 30);

class DiskWorld implements RealWorld {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-model-'));
  readonly stores: BlockStore[] = [];
  private layers: PowerCutLayer[] = [];

  constructor() {
    this.open();
  }

  reopen(): void {
    for (const store of this.stores) store.close();
    this.open();
  }

  crash(): void {
    for (const layer of this.layers) layer.cutNow();
    for (const store of this.stores) {
      try {
        store.close();
      } catch {
        // What was not flushed cannot be stored any more: that is the crash.
      }
    }
    this.open();
  }

  end(): void {
    for (const store of this.stores) store.close();
    fs.rmSync(this.folder, { recursive: true });
  }

  private open(): void {
    this.layers = [0, 1].map(() => new PowerCutLayer({ lose: 'unsynced' }));
    this.layers.forEach((layer, side) => {
      this.stores[side] = new DiskBlockStore(path.join(this.folder, String(side)), layer);
    });
  }
}

class MemoryWorld implements RealWorld {
  readonly stores = [createMemoryStore(), createMemoryStore()];
  reopen(): void {
    for (const store of this.stores) store.flush();
  }
  crash(): void {
    this.reopen();
  }
  end(): void {
    for (const store of this.stores) store.close();
  }
}

function holds(open: () => RealWorld & { end(): void }, crashLoses: boolean): void {
  const run = (commands: Iterable<fc.Command<ModelWorld, RealWorld>>) => {
    const real = open();
    const models = [new PlainModel(), new PlainModel()];
    const model: ModelWorld = { models, durable: models.map((m) => m.copy()), stamp: 0, ids: 0, crashLoses };
    try {
      fc.modelRun(() => ({ model, real }), commands);
      expect(real.stores.map((store, side) => differencesFromModel(store, model.models[side]))).toEqual([[], []]);
    } finally {
      real.end();
    }
  };
  fc.assert(fc.property(storeCommands(60), run), { numRuns: RUNS, seed: 20260101, endOnFailure: false });
}

describe('any sequence of operations leaves what the plain model says', () => {
  test('on disk, with crashes', () => holds(() => new DiskWorld(), true));
  test('in memory', () => holds(() => new MemoryWorld(), false));
});
