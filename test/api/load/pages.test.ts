import { describePages } from './describe-pages';

describe('2,000 backups', () => describePages(2000));
