import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { LocalCloud } from './local-cloud';

const root = join(__dirname, '..', '..');

test("backs up, copies, restores and compares with Oracle's own clients", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'main.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/All 67108864 bytes are equal, sha256 [0-9a-f]{64}/);
});

test('the steps of curl do the same', async () => {
  const local = new LocalCloud();
  try {
    const env = { PATH: process.env.PATH, ...(await local.start()) };
    const { status, stdout, stderr } = spawnSync('sh', [join(__dirname, 'steps.sh')], { encoding: 'utf8', env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('the copy stands on its own: AVAILABLE');
  } finally {
    await local.end();
  }
});
