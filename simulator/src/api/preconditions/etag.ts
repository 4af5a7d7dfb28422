import { createHash } from 'node:crypto';
import { noEtagMatch } from '../../cloud/error/catalogue';

/** Changes with everything that a read of the resource shows, and with nothing else. */
export const etagOf = (resource: unknown): string =>
  createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 32);

/**
 * @param ifMatch the etag that the client last saw, perhaps quoted, or `*`
 * @throws ServiceError 412 NoEtagMatch (Oracle, API Errors)
 */
export function requireEtag(ifMatch: string, resource: unknown, id: string): void {
  const wanted = ifMatch.replace(/^"(.*)"$/, '$1');
  if (wanted !== '*' && wanted !== etagOf(resource)) throw noEtagMatch(id);
}
