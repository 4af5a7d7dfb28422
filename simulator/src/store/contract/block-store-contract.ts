import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { BlockStore } from '../block-store';
import type { ContractWorld } from './contract-world';
import { describeCopies } from './copies.contract';
import { describeImages } from './images.contract';
import { describeRefusals } from './refusals.contract';
import { describeSnapshots } from './snapshots.contract';
import { describeTables } from './tables.contract';
import { describeTransactions } from './transactions.contract';
import { describeUniqueBytes } from './unique-bytes.contract';
import { describeVolumes } from './volumes.contract';

/** What every block store must do; run by each kind of store. `open` gives a fresh store in a folder that does not exist yet. */
export function describeBlockStore(name: string, open: (folder: string) => BlockStore): void {
  describe(`${name} keeps the contract of a block store`, () => {
    const world = { open } as ContractWorld;

    beforeEach(() => {
      world.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-store-'));
      world.store = open(path.join(world.folder, 'a'));
    });

    afterEach(() => {
      world.store.close();
      fs.rmSync(world.folder, { recursive: true, force: true });
    });

    for (const describePart of [
      describeVolumes,
      describeSnapshots,
      describeUniqueBytes,
      describeTables,
      describeTransactions,
      describeCopies,
      describeImages,
      describeRefusals,
    ])
      describePart(world);
  });
}
