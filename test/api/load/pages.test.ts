import { describePages } from './describe-pages';

describe('1,000 backups', () => describePages(1000));
