import { describeBlockStore } from './contract/block-store-contract';
import { openBlockStore } from './index';

describeBlockStore({ name: 'the store on disk', open: openBlockStore });
