import { crc32 } from 'node:zlib';
import type { PageEntry } from './page-file';

/** What `check` needs of a volume or snapshot. */
export interface CheckedVersion {
  readonly kind: 'volume' | 'snapshot';
  readonly id: string;
  readonly root: number;
  readonly size: number;
  readonly initialized: number;
  readonly lineage: number;
}

export interface CheckedLineage {
  readonly id: number;
  readonly live: boolean;
  readonly snapshots: number;
  readonly children: number;
  readonly parent: number;
}

/** The catalogue as read; a record that does not match its checksum is told and left out. */
export interface CheckedCatalogue {
  readonly versions: CheckedVersion[];
  readonly lineages: Map<number, CheckedLineage>;
  /** Segment number to the bits of its slots in use. */
  readonly segments: Map<number, Buffer>;
  /** Ids that some record names. */
  readonly named: { volumes: Set<string>; snapshots: Set<string> };
  readonly problems: string[];
}

const CHECKSUM_BYTES = 4;

/** The record without its checksum, when it matches. */
export function contentOf({ key, value }: PageEntry): Buffer | undefined {
  if (value.length < CHECKSUM_BYTES) return undefined;
  const content = value.subarray(CHECKSUM_BYTES);
  return crc32(Buffer.concat([key, content])) === value.readUInt32LE(0) ? content : undefined;
}

export function readCatalogue(entries: Iterable<PageEntry>): CheckedCatalogue {
  const catalogue: CheckedCatalogue = {
    versions: [],
    lineages: new Map(),
    segments: new Map(),
    named: { volumes: new Set(), snapshots: new Set() },
    problems: [],
  };
  for (const entry of entries) {
    const kind = String.fromCharCode(entry.key[0]);
    const id = entry.key.toString('utf8', 1, entry.key.length - 1);
    if (kind === 'V') catalogue.named.volumes.add(id);
    if (kind === 'S') catalogue.named.snapshots.add(id);
    const content = contentOf(entry);
    if (content) readRecord(catalogue, kind, id, entry.key, content);
    else catalogue.problems.push(`the record of kind ${kind} under ${JSON.stringify(id)} does not match its checksum`);
  }
  return catalogue;
}

function readRecord(catalogue: CheckedCatalogue, kind: string, id: string, key: Buffer, content: Buffer): void {
  const number = () => key.readUIntBE(key.length - 6, 6);
  const { versions, lineages, segments, named } = catalogue;
  if (kind === 'V') versions.push({ kind: 'volume', id, ...JSON.parse(content.toString()) });
  else if (kind === 'S') versions.push({ kind: 'snapshot', id, ...JSON.parse(content.toString()) });
  else if (kind === 'M') named.snapshots.add(content.toString());
  else if (kind === 'G') segments.set(number(), Buffer.from(content.subarray(4)));
  else if (kind === 'L') {
    const lineage = JSON.parse(content.toString());
    lineages.set(number(), { ...lineage, id: number() });
    if (lineage.live) named.volumes.add(lineage.volume);
  }
}
