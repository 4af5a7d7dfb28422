import { isDeepStrictEqual } from 'node:util';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { contentOf, type PlainModel } from './plain-model';

/** What is different between a store and the model; empty when nothing is. */
export function differencesFromModel(store: BlockStore, model: PlainModel): string[] {
  const problems: string[] = [];
  const expectEqual = (what: string, actual: unknown, expected: unknown) => {
    if (!isDeepStrictEqual(actual, expected)) {
      problems.push(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
  };
  const sortedIds = (ids: Iterable<string>) => [...ids].sort();
  expectEqual(
    'volumes',
    [...store.volumes()].map(({ id }) => id),
    sortedIds(model.volumes.keys()),
  );
  expectEqual(
    'snapshots',
    [...store.snapshots()].map(({ id }) => id),
    sortedIds(model.snapshots.keys()),
  );
  if (problems.length > 0) return problems;
  for (const [id, volume] of model.volumes) {
    const { size, blocks } = volume;
    expectEqual(`volume ${id}`, store.volume(id), { id, size, initializedBytes: blocks.size * BLOCK_SIZE });
    if (!store.read({ volume: id }, 0, size).equals(contentOf(volume))) problems.push(`the bytes of volume ${id}`);
  }
  for (const [id, snapshot] of model.snapshots) {
    const { size, blocks, volume } = snapshot;
    expectEqual(`snapshot ${id}`, store.snapshotInfo(id), {
      id,
      size,
      initializedBytes: blocks.size * BLOCK_SIZE,
      volume,
    });
    if (!store.read({ snapshot: id }, 0, size).equals(contentOf(snapshot)))
      problems.push(`the bytes of snapshot ${id}`);
    expectEqual(`unique bytes of ${id}`, store.uniqueBytes(id), model.uniqueBytes(id));
  }
  expectEqual('stored bytes', store.storedBytes(), model.storedBytes());
  return problems;
}
