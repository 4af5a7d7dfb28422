import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdsStore, openBlockStore } from '.';

test('a folder holds a store from its first opening on, also when only remains are left; an empty or absent one does not', () => {
  const home = mkdtempSync(join(tmpdir(), 'drydock-holds-'));
  const folder = (name: string) => join(home, name);
  openBlockStore(folder('store')).close();
  mkdirSync(folder('empty'));
  mkdirSync(folder('remains'));
  writeFileSync(join(folder('remains'), 'format.json'), '{}');
  expect(['store', 'remains', 'empty', 'absent'].map((name) => holdsStore(folder(name)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  rmSync(home, { recursive: true });
});
