import { describeBlockStore } from '../contract/block-store-contract';
import { createMemoryStore } from '../index';

describeBlockStore({ name: 'the store in memory', open: () => createMemoryStore() });
