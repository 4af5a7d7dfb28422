import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkplace } from './drydock';
import { compartment, layStack, protectedVolume, reference } from './stack';

const place = openWorkplace();
const protectedStack = protectedVolume({ destination: 'us-phoenix-1' });

/** Restores the newest backup that is there in us-phoenix-1. */
const recovery = {
  terraform: protectedStack.terraform,
  provider: { oci: { region: 'us-phoenix-1' } },
  variable: { state: { default: 'AVAILABLE' } },
  data: { oci_core_volume_backups: { copies: { compartment_id: compartment, state: reference('var.state') } } },
  resource: {
    oci_core_volume: {
      restored: {
        compartment_id: compartment,
        availability_domain: 'Uocm:PHX-AD-1',
        source_details: {
          type: 'volumeBackup',
          id: reference('data.oci_core_volume_backups.copies.volume_backups[0].id'),
        },
      },
    },
  },
};

beforeAll(() => {
  const inStack = layStack(place, protectedStack);
  layStack(place, recovery, 'recovery');
  place.run('terraform', inStack, 'init', '-input=false');
  expect(place.run('terraform', inStack, 'apply', '-auto-approve', '-input=false').stderr).toBe('');
  place.run('clock', 'advance', '2d');
});

describe('drydock drill', () => {
  const drill = ['drill', 'recovery', '--lose-region', 'us-ashburn-1'];

  test('fails when more is lost than is accepted, with the evidence, and leaves the local cloud as it was', () => {
    const evidence = join(place.folder, 'evidence.json');
    const { status, stdout } = place.run(...drill, '--after', '7h', '--rpo', '1h', '--evidence', evidence);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /oci_core_volume\.restored lost 179\d\d(\.\d+)? s of data, at most 3600 s are accepted\.\nThe recovery failed\./,
    );
    expect(JSON.parse(readFileSync(evidence, 'utf8'))).toMatchObject({
      passed: false,
      restored: [{ identical: true }],
    });
    expect(place.run('clock', 'show').stdout).toContain('2026-01-03 00:00:00Z');
    expect(place.json<object[]>('ls', '--region', 'us-ashburn-1')).not.toEqual([]);
  });

  test('is the same again from the same world, but for the run itself', () => {
    const { run: _first, ...first } = place.json<{ run: object }>(...drill);
    const { run: _second, ...second } = place.json<{ run: object }>(...drill);
    expect(second).toEqual(first);
  });

  test('fails when the recovery stack cannot be applied', () => {
    const { status, stderr } = place.run(...drill, '--var', 'state=FAULTY');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Region us-ashburn-1 is lost, with 1 volumes\n.*terraform apply failed/);
  });

  test.each([
    [[], 'A drill loses one thing'],
    [['--lose-region', 'a', '--lose-instance', 'b'], 'A drill loses one thing'],
    [['--lose-instance', 'not-an-ocid'], 'is no OCID'],
    [['--lose-region', 'uk-london-1'], 'Nothing is in uk-london-1'],
    [['--lose-region', 'us-ashburn-1', '--var', 'nonsense'], "'nonsense' is no variable"],
  ])('%j is wrong usage', (words, message) => {
    expect(place.run('drill', 'recovery', ...words)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message),
    });
  });
});
