import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BackupHistory } from './backup-history';
import type { CheckResult } from './checks';
import * as checks from './checks';
import type { TestCloud } from './test-cloud';

/** For jest: `expect.extend(drydockMatchers)`. */
export const drydockMatchers = {
  ...checks,

  /** A snapshot of every backup that there ever was. */
  toMatchBackupHistory(this: object, subject: TestCloud | BackupHistory, hint?: string): CheckResult {
    const history = 'backupHistory' in subject ? subject.backupHistory() : subject;
    // Jest keeps the snapshot's state in its own copy of this package.
    const fromProject = createRequire(join(process.cwd(), 'package.json'));
    const { toMatchSnapshot } = fromProject('jest-snapshot') as {
      toMatchSnapshot: { call(context: object, text: string, ...hint: string[]): CheckResult };
    };
    return toMatchSnapshot.call(this, history.toString(), ...(hint === undefined ? [] : [hint]));
  },
};
