import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaceInProcess } from './in-process';
import { layStack, protectedVolume } from './stack';

const place = openPlaceInProcess();
const stack = protectedVolume();
stack.resource.oci_core_volume.data.size_in_gbs = '${' + 'var.size * 2}';
layStack(place, { ...stack, variable: { size: { type: 'number' }, note: { type: 'string', default: '' } } });
const folder = join(place.folder, 'stack');

const mostStored = async (...words: string[]) => {
  const [{ forecast }] = await place.json<
    [{ forecast: { days: { regions: Record<string, { storedGBs: number }> }[] } }]
  >(...['forecast', folder, '--for', '5d', '--daily-change', '0', ...words]);
  return Math.max(...forecast.days.flatMap(({ regions }) => Object.values(regions)).map(({ storedGBs }) => storedGBs));
};

describe('drydock forecast --var', () => {
  test('gives the planned stack its variables, the last of a name', async () => {
    expect(await mostStored('--var', 'size=60', '--var', 'size=30', '--var', 'note=a=b, c')).toBe(60);
  });

  test('and without them the stack cannot be planned', async () => {
    expect(await place.run('forecast', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('No value for required variable'),
    });
  });

  test.each([
    ['size', "'size' is no variable, expected name=value"],
    ['=60', "'=60' is no variable, expected name=value"],
  ])('refuses %s', async (text, message) => {
    expect(await place.run('forecast', folder, '--var', text)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message),
    });
  });

  test.each([
    ['The local cloud', undefined],
    ['A saved plan', '{"format_version":"1.2","planned_values":{}}'],
    ['A saved plan', 'PK'],
  ])('has no place where nothing is planned: %s', async (what, content) => {
    const file = join(place.folder, 'plan');
    if (content !== undefined) writeFileSync(file, content);
    const words = content === undefined ? [] : [file];
    expect(await place.run('forecast', ...words, '--var', 'size=60')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${what} takes no --var`),
    });
  });
});
