import { definitions, objects } from '../commands';
import { complete } from './candidates';

const words = (...line: string[]) => complete(definitions, objects, line).candidates.map(({ word }) => word);

describe('completion', () => {
  test('begins with the objects and the verbs without an object', () => {
    expect(words('')).toEqual(expect.arrayContaining(['env', 'terraform', 'ls', 'show', 'volume']));
    expect(words('vol')).toEqual(['volume']);
  });

  test('goes on with the verbs of the object', () => {
    expect(words('volume', '')).toEqual(expect.arrayContaining(['import', 'export']));
    expect(words('volume', 'exp')).toEqual(['export']);
    expect(words('nonsense', '')).toEqual([]);
  });

  test('knows the options of a verb and the values of an option', () => {
    expect(words('volume', 'export', '--fo')).toEqual(['--force']);
    expect(words('env', '--shell', '')).toEqual(['bash', 'zsh', 'sh', 'fish', 'json']);
  });

  test('asks for what only the caller can list', () => {
    expect(complete(definitions, objects, ['show', 'ocid1.']).wanted).toBe('ocid');
    expect(complete(definitions, objects, ['volume', 'import', 'ocid1.x', '']).wanted).toBe('file');
    expect(complete(definitions, objects, ['ls', '--region', '']).wanted).toBe('region');
  });

  test('leaves the arguments of terraform to the shell', () => {
    expect(words('terraform', '-')).toEqual([]);
  });
});
