import { drydockCommand, openWorkplace } from './drydock';

const place = openWorkplace();

describe('the command line', () => {
  test('without words prints the help, and that was wrong usage', () => {
    const { status, stderr } = place.run();
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: drydock');
    expect(stderr).toContain('eval "$(drydock env)"');
  });

  test('--help and --version are answers', () => {
    expect(place.run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(place.run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(place.run('volume', 'import', '--help').stdout).toContain('Examples:\n  $ drydock volume import');
  });

  test.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['volume', 'exprt'], 'Did you mean export?'],
    [['show'], "missing required argument 'ocid'"],
    [['ls', '--nonsense'], "unknown option '--nonsense'"],
    [['env', '--shell', 'csh'], 'Allowed choices are bash, zsh, sh, fish, json'],
    [['show', 'not-an-ocid'], "'not-an-ocid' is no OCID, expected ocid1.<type>.<realm>.[region].<unique>"],
    [['completion', 'csh'], "'csh' is not completed"],
  ])('refuses %j with exit code 2', (words, message) => {
    const { status, stdout, stderr } = place.run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('--json answers errors in JSON, --debug adds the stack', () => {
    const { stderr } = place.run('show', 'not-an-ocid', '--json', '--debug');
    expect(JSON.parse(stderr).error).toMatchObject({
      message: expect.stringContaining('is no OCID'),
      hint: expect.any(String),
      stack: expect.stringContaining('at '),
    });
  });

  test('pipes carry no colours', () => {
    expect(place.run('--help').stdout + place.run('nonsense').stderr).not.toContain('\x1b');
  });

  test.each(['bash', 'zsh', 'fish'])('prints a completion script for %s', (shell) => {
    expect(place.run('completion', shell).stdout).toContain('drydock complete --');
  });

  test('bash completes with it', () => {
    const script = `drydock() { ${drydockCommand} "$@"; }
      eval "$(drydock completion bash)"
      COMP_WORDS=(drydock volume exp); COMP_CWORD=2; _drydock
      echo "\${COMPREPLY[@]}"`;
    expect(place.sh(script, 'bash').stdout).toBe('export\n');
  });
});
