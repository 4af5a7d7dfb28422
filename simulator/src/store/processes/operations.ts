import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { bytesOf, type PlainModel } from '../model/plain-model';

export const BLOCKS = 64;

/** One operation, as it is logged by the transaction that carries it out. */
export type Operation =
  | { readonly kind: 'create'; readonly id: string }
  | { readonly kind: 'write'; readonly volume: string; readonly start: number; readonly stamps: readonly number[] }
  | { readonly kind: 'discard'; readonly volume: string; readonly start: number; readonly count: number }
  | { readonly kind: 'snapshot' | 'clone' | 'restore'; readonly source: string; readonly id: string }
  | { readonly kind: 'deleteVolume' | 'deleteSnapshot'; readonly id: string };

/** A random operation that is possible in the present state of the store. `serial` makes its ids and contents its own. */
export function chooseOperation(store: BlockStore, random: (limit: number) => number, serial: number): Operation {
  const volumes = [...store.volumes()].map(({ id }) => id);
  const snapshots = [...store.snapshots()].map(({ id }) => id);
  const volume = volumes[random(Math.max(1, volumes.length))];
  const snapshot = snapshots[random(Math.max(1, snapshots.length))];
  const id = `n${String(serial).padStart(8, '0')}`;
  const start = random(BLOCKS - 12);
  const kind = random(12);
  if (volume === undefined) return { kind: 'create', id };
  if (volumes.length > 12) return { kind: 'deleteVolume', id: volume };
  if (snapshots.length > 24) return { kind: 'deleteSnapshot', id: snapshot };
  if (kind === 0) return { kind: 'create', id };
  if (kind === 1) return { kind: 'clone', source: volume, id };
  if (kind === 2 && snapshot) return { kind: 'restore', source: snapshot, id };
  if (kind === 3 && snapshot) return { kind: 'deleteSnapshot', id: snapshot };
  if (kind === 4) return { kind: 'deleteVolume', id: volume };
  if (kind === 5) return { kind: 'discard', volume, start, count: 1 + random(12) };
  if (kind < 8) return { kind: 'snapshot', source: volume, id };
  return { kind: 'write', volume, start, stamps: Array.from({ length: 1 + random(12) }, (_, n) => serial * 16 + n) };
}

export function carryOut(store: BlockStore, operation: Operation): void {
  const { kind } = operation;
  if (kind === 'create') store.createVolume(operation.id, BLOCKS * BLOCK_SIZE);
  else if (kind === 'write')
    store.write(operation.volume, operation.start * BLOCK_SIZE, Buffer.concat(operation.stamps.map(bytesOf)));
  else if (kind === 'discard')
    store.discard(operation.volume, operation.start * BLOCK_SIZE, operation.count * BLOCK_SIZE);
  else if ('source' in operation) store[operation.kind](operation.source, operation.id);
  else store[operation.kind](operation.id);
}

export function replay(model: PlainModel, operation: Operation): void {
  const { kind } = operation;
  if (kind === 'create') model.create(operation.id, BLOCKS * BLOCK_SIZE);
  else if (kind === 'write')
    for (const [n, stamp] of operation.stamps.entries()) model.write(operation.volume, operation.start + n, stamp);
  else if (kind === 'discard') model.discard(operation.volume, operation.start, operation.count);
  else if (kind === 'deleteVolume') model.volumes.delete(operation.id);
  else if (kind === 'snapshot') model.snapshot(operation.source, operation.id, 0);
  else if ('source' in operation) model[operation.kind](operation.source, operation.id, BLOCKS * BLOCK_SIZE);
  else model.snapshots.delete(operation.id);
}
