import { parseOcid } from '../../cloud/ocid/ocid';
import { availabilityDomainNumber } from '../../cloud/region/availability-domain';
import { findRegion, REGIONS, type RegionFacts } from '../../cloud/region/catalogue';
import { BASE_PATH } from './target';

/** What a request says about its region, surest first. */
export interface Hints {
  readonly host: string | undefined;
  /** From a path like /us-ashburn-1/20160918/volumes. */
  readonly prefix: RegionFacts | undefined;
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The region of Oracle's own host names: iaas.us-ashburn-1.oraclecloud.com, identity.us-ashburn-1.oci.oraclecloud.com. */
export function regionOfHost(host: string): RegionFacts | undefined {
  const match = /^[a-z0-9-]+\.([a-z0-9-]+)\.(?:oci\.|ds\.oci\.)?oraclecloud\.com$/i.exec(host.replace(/:\d+$/, ''));
  const region = match && findRegion(match[1]!);
  return region?.name === match?.[1]?.toLowerCase() ? (region ?? undefined) : undefined;
}

/**
 * Finds the region that a request is for: by host name or prefix where it has one, else by the first OCID or availability domain
 * that belongs to a region, in the path, the query, then the body.
 */
export function regionOf({ host, prefix, path, query, body }: Hints, fallback: RegionFacts): RegionFacts {
  return (
    prefix ??
    (host === undefined ? undefined : regionOfHost(host)) ??
    first([...path, ...Object.values(query)]) ??
    first(placesIn(body)) ??
    fallback
  );
}

function first(values: readonly unknown[]): RegionFacts | undefined {
  for (const value of values) {
    const region = typeof value === 'string' ? regionOfText(value) : undefined;
    if (region) return region;
  }
  return undefined;
}

function regionOfText(text: string): RegionFacts | undefined {
  const ocid = parseOcid(text);
  if (ocid) return ocid.region === '' ? undefined : findRegion(ocid.region);
  return REGIONS.find((region) => availabilityDomainNumber(region, text) !== undefined);
}

/** Fields that may name another region than the one that is asked: keys and places of replicas. */
const ELSEWHERE = /kmsKeyId$|replicas$|tags$|^metadata$|^extendedMetadata$/i;

/** Texts of a body, its own fields before those of the objects inside. */
function placesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  const fields = Object.entries(value).filter(([name]) => !ELSEWHERE.test(name));
  const [own, nested] = [
    fields.filter(([, item]) => typeof item !== 'object'),
    fields.filter(([, item]) => typeof item === 'object'),
  ];
  return [...own.map(([, item]) => item), ...nested.flatMap(([, item]) => placesIn(item))];
}

/** Where Oracle serves a resource, by its OCID. */
export function locationOf(collection: string, id: string): string {
  const region = findRegion(parseOcid(id)?.region ?? '');
  return `https://iaas.${region?.name}.oraclecloud.com${BASE_PATH}${collection}/${id}`;
}
