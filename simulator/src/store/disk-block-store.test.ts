import { describeBlockStore } from './contract/block-store-contract';
import { openBlockStore } from './index';

describeBlockStore('the store on disk', openBlockStore);
