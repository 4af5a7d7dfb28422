import { COMPARTMENT, HOUR, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

const BLOCK = 4096;

let at: TestCloud;
let volumeId: string;
beforeEach(() => {
  at = new TestCloud();
  volumeId = at.volume().id;
});

const backUp = (details: object = {}) => at.ashburn.createVolumeBackup({ volumeId, ...details });

describe('the difference of two backups', () => {
  const delta = (firstBackupId: string, secondBackupId: string, changeBlockSizeInBytes?: number) =>
    at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domain,
      sourceDetails: { type: 'volumeBackupDelta', firstBackupId, secondBackupId, changeBlockSizeInBytes },
    });
  const SOURCE = 'Oracle, Direct APIs for Changed Block Tracking';

  const next = (type?: string) => {
    at.cloud.clock.advance(HOUR);
    return backUp({ type });
  };

  rule(SOURCE, 'a volume with the changed blocks and nothing else', () => {
    at.write(volumeId, 'same', 0);
    at.write(volumeId, 'old!');
    const first = next();
    at.write(volumeId, 'new!');
    const second = next();
    const made = delta(first.id, second.id);
    expect(at.read(made.id, 4)).toBe('new!');
    expect(at.ashburn.blockDevice(made.id).initializedBytes).toBe(BLOCK);
    expect(at.read(made.id, 4, 0)).toBe('\0\0\0\0');
    expect(made.sizeInGBs).toBe(50);
    expect(at.read(delta(first.id, second.id, 65536).id, 4)).toBe('new!');
  });

  chosen('two backups of one instant of the clock are in the order in which they were made', () => {
    at.write(volumeId, 'old!');
    const first = backUp();
    at.write(volumeId, 'new!');
    const second = backUp();
    expect(second.timeCreated).toBe(first.timeCreated);
    expect(at.read(delta(first.id, second.id).id, 4)).toBe('new!');
    expect(refusal(() => delta(second.id, first.id)).message).toContain('is not older than');
    const listed = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId, sortBy: 'TIMECREATED' });
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  rule(
    SOURCE,
    'the same backup, the wrong order, a full one in between or a bad block size are refused with 400',
    () => {
      const [first, second, full] = [next(), next(), next('FULL')];
      for (const pair of [
        [first, first],
        [second, first],
        [first, full],
      ]) {
        expect(refusal(() => delta(pair[0].id, pair[1].id)).status).toBe(400);
      }
      for (const size of [2048, 5000, 2 ** 21]) {
        expect(refusal(() => delta(first.id, second.id, size)).status).toBe(400);
      }
    },
  );

  rule(SOURCE, 'different volumes, or a resize in between, are refused with 403', () => {
    const first = next();
    at.ashburn.updateVolume(volumeId, { sizeInGBs: 60 });
    const grown = next();
    expect(refusal(() => delta(first.id, grown.id))).toMatchObject({ status: 403, code: 'NotAllowed' });
    volumeId = at.volume(60).id;
    expect(refusal(() => delta(grown.id, next().id)).message).toContain('different volumes');
  });
});
