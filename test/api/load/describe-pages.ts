import { listAll } from '../../../simulator/bench/api/audit';
import { type ServedCloud, serveCloud } from '../sdk/served-cloud';

const compartmentId = 'ocid1.compartment.oc1..aaaapages';

/** Lists so many backups page by page. */
export function describePages(backups: number): void {
  let served: ServedCloud;
  const made: string[] = [];

  beforeAll(async () => {
    served = await serveCloud({ signed: false });
    const region = served.cloud.region('us-ashburn-1');
    const [domain] = region.listAvailabilityDomains({ compartmentId });
    const { id } = region.createVolume({ compartmentId, availabilityDomain: domain!.name, sizeInGBs: 50 });
    for (let count = 0; count < backups; count++) made.push(region.createVolumeBackup({ volumeId: id }).id);
  });
  afterAll(() => served.close());

  test.each(['TIMECREATED', 'DISPLAYNAME'])('are listed by page, each once, sorted by %s', async (sortBy) => {
    const listed = await listAll(
      served.server.url,
      `/volumeBackups?compartmentId=${compartmentId}&sortBy=${sortBy}`,
      backups / 10,
    );
    expect(listed).toHaveLength(backups);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(made));
  });

  test('a page that is taken while others are deleted repeats nothing', async () => {
    const url = `${served.server.url}/20160918/volumeBackups?compartmentId=${compartmentId}&lifecycleState=AVAILABLE&limit=100`;
    const page = async (from: string | null) => {
      const answer = await fetch(from === null ? url : `${url}&page=${from}`);
      const items = (await answer.json()) as { id: string }[];
      return { ids: items.map(({ id }) => id), next: answer.headers.get('opc-next-page') };
    };
    const first = await page(null);
    await fetch(`${served.server.url}/20160918/volumeBackups/${first.ids[50]}`, { method: 'DELETE' });
    const second = await page(first.next);
    expect(second.ids).toHaveLength(100);
    expect(second.ids.filter((id) => first.ids.includes(id))).toEqual([]);
  });
}
