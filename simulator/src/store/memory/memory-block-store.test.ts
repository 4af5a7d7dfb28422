import { describeBlockStore } from '../contract/block-store-contract';
import { createMemoryStore } from '../index';

describeBlockStore('the store in memory', createMemoryStore);
