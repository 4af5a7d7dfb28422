import { describePages } from './describe-pages';

describe('10,000 backups', () => describePages(10_000));
