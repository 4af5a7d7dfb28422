import { operations } from '../../../simulator/src/api/operations';
import { AWAY, buildLandscape, HOME } from './landscape';
import { backupPolicies } from './scenarios/backup-policies';
import { bootVolumeBackups } from './scenarios/boot-volume-backups';
import { bootVolumes } from './scenarios/boot-volumes';
import { identity } from './scenarios/identity';
import { instances } from './scenarios/instances';
import { networks } from './scenarios/networks';
import { replicas } from './scenarios/replicas';
import { volumeGroups } from './scenarios/volume-groups';
import { volumes } from './scenarios/volumes';
import { type ServedCloud, serveCloud } from './served-cloud';

const scenarios = [
  bootVolumeBackups,
  bootVolumes,
  volumes,
  volumeGroups,
  backupPolicies,
  instances,
  networks,
  identity,
  replicas,
];

const driven = new Set<string>();
let served: ServedCloud;

// Oracle's clients tell of every refusal on the console.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
beforeEach(async () => {
  served = await serveCloud();
});
afterEach(async () => {
  for (const operation of served.driven) driven.add(operation);
  await served.close();
});

describe("Oracle's own clients, unmodified and signing", () => {
  test.each(scenarios)('$name', async ({ run }) => {
    const [home, away] = [served.clients(HOME), served.clients(AWAY)];
    const { tenancyId } = served.cloud;
    await run({ home, away, tenancyId, land: await buildLandscape(home, tenancyId) }).catch((error) => {
      throw served.faults[0] ?? error;
    });
    expect(served.faults).toEqual([]);
  });

  test('drove every operation that is served', () => {
    expect(operations.map(({ operation }) => operation).filter((operation) => !driven.has(operation))).toEqual([]);
  });
});
