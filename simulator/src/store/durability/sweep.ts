import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { BlockStore } from '../block-store';
import { finish } from '../contract/contract-world';
import { DiskBlockStore } from '../disk-block-store';
import { createMemoryStore } from '../index';
import { PowerCut, PowerCutLayer, type PowerCutOptions } from '../test-support/power-cut-layer';
import { prepareStore, type Scenario } from './scenarios';

export interface SweepResult {
  readonly cutPoints: number;
  /** Cuts after which something acknowledged was gone, something was neither old nor new, or `check` found anything. */
  readonly losses: readonly string[];
}

/** Everything that a store shows, in one comparable text. */
export function photograph(store: BlockStore): string {
  const volumes = [...store.volumes()].map(({ id, size, initializedBytes }) => {
    return [id, size, initializedBytes, store.read({ volume: id }, 0, size).toString('base64')];
  });
  const snapshots = [...store.snapshots()].map(({ id, volume, size, initializedBytes }) => {
    const content = store.read({ snapshot: id }, 0, size).toString('base64');
    return [id, volume, size, initializedBytes, content, store.uniqueBytes(id)];
  });
  return JSON.stringify({ volumes, snapshots, records: [...store.table('t').entries()] });
}

/** Cuts the power at the 1st, 2nd, ... step of an operation, until one run needs no further step. */
export function sweep(scenario: Scenario, lose: PowerCutOptions['lose']): SweepResult {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-sweep-'));
  const source = createMemoryStore();
  prepareStore(source);
  try {
    const prepared = new DiskBlockStore(path.join(folder, 'prepared'));
    prepareStore(prepared);
    prepared.close();
    const losses: string[] = [];
    const states = statesOf(scenario, folder, source);
    for (let atStep = 1; ; atStep++) {
      const where = path.join(folder, `cut-${atStep}`);
      const acknowledged = runUntilCut(scenario, where, { atStep, lose }, { folder, source });
      const problem = problemAfter(where, acknowledged ? [states[states.length - 1]] : states);
      if (problem) losses.push(`${scenario.name}, cut at step ${atStep}, ${lose} lost: ${problem}`);
      fs.rmSync(where, { recursive: true });
      if (acknowledged) return { cutPoints: atStep - 1, losses };
    }
  } finally {
    source.close();
    fs.rmSync(folder, { recursive: true });
  }
}

function runUntilCut(
  scenario: Scenario,
  folder: string,
  options: PowerCutOptions,
  tools: { folder: string; source: BlockStore },
): boolean {
  fs.cpSync(path.join(tools.folder, 'prepared'), folder, { recursive: true });
  const layer = new PowerCutLayer(options);
  const store = new DiskBlockStore(folder, layer);
  let acknowledged = false;
  try {
    scenario.run(store, tools);
    acknowledged = true;
  } catch (error) {
    if (!layer.cut || !(error instanceof PowerCut)) throw error;
  }
  layer.cutNow();
  try {
    store.close();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return acknowledged;
}

function problemAfter(folder: string, allowed: readonly string[]): string | undefined {
  const store = new DiskBlockStore(folder);
  try {
    const damage = finish(store.check());
    if (damage.problems.length > 0) return `check: ${damage.problems.join('; ')}`;
    if (!allowed.includes(photograph(store))) return 'a state that was never committed';
    finish(store.collect());
    if (!allowed.includes(photograph(store))) return 'collect changed what is stored';
    const after = finish(store.check());
    return after.problems.length > 0 ? `check after collect: ${after.problems.join('; ')}` : undefined;
  } finally {
    store.close();
  }
}

/** The states that an operation goes through, told by the store in memory: what is visible before and after each durable call. */
function statesOf(scenario: Scenario, folder: string, source: BlockStore): string[] {
  const store = createMemoryStore();
  prepareStore(store);
  const states = [photograph(store)];
  let depth = 0;
  const watched = new Proxy(store, {
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (depth === 0 && name !== 'write') states.push(photograph(store));
        depth++;
        try {
          return value.apply(target, args);
        } finally {
          depth--;
          if (depth === 0 && name !== 'write') states.push(photograph(store));
        }
      };
    },
  });
  scenario.run(watched, { folder, source });
  states.push(photograph(store));
  store.close();
  return states;
}
