import { configurationItems } from './configuration-items';

describe('the reader of a CLI configuration', () => {
  test('splits a body into attributes and blocks', () => {
    const items = configurationItems(`
      # where plugins were kept
      plugin_cache_dir = "/cache" // shared
      credentials "app.terraform.io" {
        token = "a}b\\"{"   /* not a brace */
      }
      "oracle/oci" = ["x",
        "y"]
      direct {}
    `);
    expect(items.map(({ name, body }) => [name, body?.trim()])).toEqual([
      ['plugin_cache_dir', undefined],
      ['credentials', 'token = "a}b\\"{"   /* not a brace */'],
      ['oracle/oci', undefined],
      ['direct', ''],
    ]);
    expect(items[2]!.text).toBe('"oracle/oci" = ["x",\n        "y"]');
  });

  test.each([
    ['direct {', 'line 1: "}" is missing'],
    ['a = 1\nb = ["x"', 'line 2: "]" is missing'],
    ['a = "x', 'line 1: a string is not closed'],
    ['= 3', 'expected a name'],
  ])('refuses %j', (source, message) => {
    expect(() => configurationItems(source)).toThrow(message);
  });
});
