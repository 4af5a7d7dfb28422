import { progressBar } from './progress-bar';
import { record } from './record';
import { table } from './table';
import { openTerminal } from './terminal';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
};
const plain = openTerminal(stream(false), stream(false), {}).colors;

describe('the output', () => {
  test('is coloured on a terminal only, and not there when the user says NO_COLOR or the terminal is dumb', () => {
    const coloured = (isTTY: boolean, environment: NodeJS.ProcessEnv) =>
      openTerminal(stream(isTTY), stream(isTTY), environment).colors.isColorSupported;
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, {})).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  });

  test('prints a table in columns, missing values as a dash', async () => {
    const rows = [{ name: 'boot', size: 50 }, { name: 'a longer name' }];
    const printed = await table<{ name: string; size?: number }>(
      rows,
      [
        { heading: 'NAME', text: ({ name }) => name },
        { heading: 'SIZE', align: 'right', text: ({ size }) => (size === undefined ? undefined : `${size} GB`) },
      ],
      plain,
    );
    expect(printed).toBe('NAME            SIZE\nboot           50 GB\na longer name      -');
  });

  test('prints a record with its nested values, and leaves out what is empty', () => {
    const value = { id: 'x', tags: {}, source: { type: 'bootVolume' }, list: [], rules: [{ a: 1, b: 2 }, 'text'] };
    expect(record(value, plain)).toBe(
      'id: x\nsource:\n  type: bootVolume\nlist: none\nrules:\n  - a: 1\n    b: 2\n  - text',
    );
  });
});

describe('the progress bar', () => {
  test('shows the share done on a terminal, and takes itself away', () => {
    const err = stream(true);
    const bar = progressBar('Import', openTerminal(stream(true), err, { NO_COLOR: '1' }));
    bar.show({ done: 1024, total: 4096 });
    bar.clear();
    expect(err.written[0]).toContain('25 %  1 KiB of 4 KiB');
    expect(err.written[1]).toBe('\r\x1b[2K');
  });

  test('is silent when standard error is no terminal', () => {
    const err = stream(false);
    const bar = progressBar('Import', openTerminal(stream(true), err, {}));
    bar.show({ done: 1, total: 2 });
    bar.clear();
    expect(err.written).toEqual([]);
  });
});
