import type { Json, Place, User } from './user';

const LARGEST_PAGE = 1000;

/** All items of a list operation, page by page. */
export async function listAll(url: string, path: string, limit = LARGEST_PAGE): Promise<Json[]> {
  const items: Json[] = [];
  let page: string | null = null;
  do {
    const next: string = page === null ? '' : `&page=${encodeURIComponent(page)}`;
    const answer: Response = await fetch(`${url}/20160918${path}&limit=${limit}${next}`);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status} ${await answer.text()}`);
    items.push(...((await answer.json()) as Json[]));
    page = answer.headers.get('opc-next-page');
  } while (page !== null);
  return items;
}

/** What the cloud holds otherwise than the users know. What was asked and never answered may be there or not. */
export async function differences(url: string, { compartmentId }: Place, users: readonly User[]): Promise<string[]> {
  const found: string[] = [];
  const volumes = new Map(
    (await listAll(url, `/volumes?compartmentId=${compartmentId}`)).map((each) => [each.id, each]),
  );
  const available = `/volumeBackups?compartmentId=${compartmentId}&lifecycleState=AVAILABLE`;
  const backups = new Map((await listAll(url, available)).map((each) => [each.id, each]));
  const unanswered = users.flatMap(({ pending }) => pending ?? []);
  const names = new Set(unanswered.map(({ body }) => (body as { displayName?: string } | undefined)?.displayName));
  const paths = new Set(unanswered.map(({ path }) => path));
  for (const volume of users.flatMap((user) => user.volumes)) {
    const held = volumes.get(volume.id);
    if (!held) found.push(`volume ${volume.id} is lost`);
    else if (held.displayName !== volume.name && !names.has(String(held.displayName))) {
      found.push(`volume ${volume.id} is named ${held.displayName}, not ${volume.name}`);
    }
    volumes.delete(volume.id);
    for (const id of volume.backups) {
      if (!backups.delete(id) && !paths.has(`/volumeBackups/${id}`)) found.push(`backup ${id} is lost`);
    }
  }
  for (const { id, displayName } of [...volumes.values(), ...backups.values()]) {
    if (!names.has(String(displayName))) found.push(`${id} is there, and nobody made it`);
  }
  return found;
}
