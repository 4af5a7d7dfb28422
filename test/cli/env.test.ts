import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drydockCommand, openWorkplace } from './drydock';

const place = openWorkplace();
const stack = join(place.folder, 'stack');
mkdirSync(stack);
writeFileSync(
  join(stack, 'main.tf'),
  `terraform {
  required_providers {
    oci = {
      source = "oracle/oci"
    }
  }
}
provider "oci" {
  region = "us-ashburn-1"
}
`,
);

describe('drydock env', () => {
  test.each(['sh', 'bash'])('turns %s to the local cloud: plain terraform finds oracle/oci there', (shell) => {
    const script = `eval "$(${drydockCommand} env --shell ${shell})"; cd '${stack}' && terraform init -input=false -no-color`;
    const { status, stdout, stderr } = place.sh(script, shell);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/oracle\/oci v8\.28\.0/);
  });

  test('writes nothing into the current folder', () => {
    mkdirSync(join(place.folder, 'empty'));
    place.sh(`cd empty && ${drydockCommand} env`);
    expect(readdirSync(join(place.folder, 'empty'))).toEqual([]);
  });

  test('quotes a home with spaces and quotes for the shell', () => {
    const home = join(place.folder, "it's a home");
    const { stdout } = place.sh(`eval "$(${drydockCommand} env --home "${home}")"; printf %s "$DRYDOCK_HOME"`);
    expect(stdout).toBe(home);
  });

  test('speaks fish and JSON', () => {
    expect(place.run('env', '--shell', 'fish').stdout).toMatch(
      /^set -gx DRYDOCK_HOME '.*'\nset -gx TF_CLI_CONFIG_FILE '.*'\n$/,
    );
    expect(place.json('env')).toEqual({
      DRYDOCK_HOME: place.home,
      TF_CLI_CONFIG_FILE: expect.stringMatching(/\.tfrc$/),
    });
  });

  test("follows the user's login shell", () => {
    expect(place.runIn({ ...place.environment, SHELL: '/usr/bin/fish' }, 'env').stdout).toContain('set -gx');
    expect(place.runIn({ ...place.environment, SHELL: '/bin/zsh' }, 'env').stdout).toContain('export ');
  });

  test('keeps what TF_CLI_CONFIG_FILE named in force, and --unset gives it back', () => {
    const named = join(place.folder, 'mine.tfrc');
    writeFileSync(named, 'disable_checkpoint = true\n');
    const script = `export TF_CLI_CONFIG_FILE='${named}'
      eval "$(${drydockCommand} env)"; cat "$TF_CLI_CONFIG_FILE"
      eval "$(${drydockCommand} env --unset)"; echo "again: $TF_CLI_CONFIG_FILE $DRYDOCK_HOME"`;
    const { stdout } = place.sh(script);
    expect(stdout).toContain('disable_checkpoint = true');
    expect(stdout).toContain(`again: ${named} \n`);
  });

  test('tells what is not in force', () => {
    const { stdout, stderr } = place.runIn({ ...place.environment, TF_PLUGIN_CACHE_DIR: '/cache' }, 'env');
    expect(stdout).toContain('unset TF_PLUGIN_CACHE_DIR');
    expect(stderr).toContain('TF_PLUGIN_CACHE_DIR is not used here');
  });

  test('says so when DRYDOCK_HOME cannot be written', () => {
    writeFileSync(join(place.folder, 'a-file'), '');
    for (const home of ['/proc/drydock', join(place.folder, 'a-file'), join(place.folder, 'a-file', 'below')]) {
      const { status, stdout, stderr } = place.run('env', '--home', home);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`Error: DRYDOCK_HOME ${home} cannot be written`);
      expect(stderr).toContain('Hint:  Set DRYDOCK_HOME to a folder that you may write');
    }
  });
});
