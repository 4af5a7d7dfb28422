import * as path from 'node:path';
import type { Damage, LongWork, Progress } from '../block-store';
import { BlockAudit } from './block-audit';
import { ManifestAudit } from './manifest-audit';
import { PageFile } from './page-file';
import { type CheckedCatalogue, type CheckedVersion, contentOf, readCatalogue } from './records';

const STEP_BYTES = 16 * 2 ** 20;
const BLOCK_BYTES = 4096;
const PASSES = 3;
const HIDDEN = '\u0001';

interface Finding {
  readonly damaged: Map<string, CheckedVersion | undefined>;
  readonly problems: string[];
}

/**
 * Reads everything in a store's folder and says what is lost. Shares no code with what writes it. Others may go on writing: what looks
 * damaged is looked at again in a newer state, and only what is damaged in the same state twice is told.
 */
export function* checkFolder(folder: string): LongWork<Damage> {
  let finding = yield* pass(folder);
  for (let again = 1; again < PASSES && finding.problems.length > 0; again++) {
    const second = yield* pass(folder);
    const confirmed = [...second.damaged].filter(([key, version]) => same(finding.damaged.get(key), version));
    const problems = second.problems.filter((problem) => finding.problems.includes(problem));
    finding = { damaged: new Map(confirmed), problems };
  }
  return report(finding);
}

function report({ damaged, problems }: Finding): Damage {
  const ids = (kind: string) =>
    [...damaged.keys()]
      .filter((key) => key.startsWith(kind))
      .map((key) => key.slice(kind.length))
      .filter((id) => !id.startsWith(HIDDEN))
      .sort();
  return { volumes: ids('volume:'), snapshots: ids('snapshot:'), problems };
}

const same = (a: CheckedVersion | undefined, b: CheckedVersion | undefined): boolean => a?.root === b?.root;

function* pass(folder: string): Generator<Progress, Finding, void> {
  const pages = new PageFile(path.join(folder, 'data.mdb'));
  const blocks = new BlockAudit(folder);
  try {
    const catalogue = readCatalogue(pages.entries(pages.tree('catalogue')));
    const manifests = new ManifestAudit(pages, pages.tree('nodes'), blocks);
    const damaged = lostRecords(catalogue);
    const problems: string[] = [];
    const total = catalogue.segments.size === 0 ? 1 : usedBytes(catalogue);
    let reported = 0;
    for (const version of catalogue.versions) {
      const work = manifests.verify(version.root);
      for (let step = work.next(); ; step = work.next()) {
        if (blocks.verifiedBytes - reported >= STEP_BYTES) {
          reported = blocks.verifiedBytes;
          yield { done: Math.min(reported, total), total };
        }
        if (!step.done) continue;
        if (!step.value.sound) damaged.set(`${version.kind}:${version.id}`, version);
        else if (step.value.blocks !== version.initialized) problems.push(miscounted(version, step.value.blocks));
        break;
      }
    }
    problems.push(...damagedTables(pages), ...catalogue.problems, ...manifests.problems);
    if (damaged.size === 0) problems.push(...leakedNodes(pages, manifests.visited));
    problems.push(...pages.problems);
    problems.push(...disagreements(catalogue, blocks, damaged.size === 0));
    return { damaged, problems };
  } finally {
    pages.close();
    blocks.close();
  }
}

function lostRecords({ versions, named }: CheckedCatalogue): Map<string, CheckedVersion | undefined> {
  const read = new Set(versions.map(({ kind, id }) => `${kind}:${id}`));
  const all = [
    ...[...named.volumes].map((id) => `volume:${id}`),
    ...[...named.snapshots].map((id) => `snapshot:${id}`),
  ];
  return new Map(all.filter((key) => !read.has(key)).map((key) => [key, undefined]));
}

const miscounted = ({ kind, id, initialized }: CheckedVersion, found: number): string =>
  `${kind} ${id} should have ${initialized} initialised blocks and has ${found}`;

function usedBytes({ segments }: CheckedCatalogue): number {
  let slots = 0;
  for (const bits of segments.values()) for (let slot = 0; slot < bits.length * 8; slot++) slots += bitOf(bits, slot);
  return slots * BLOCK_BYTES;
}

/** Slots in use that no manifest names, and the other way round; lineages that count wrongly. */
function* disagreements(
  { segments, lineages, versions }: CheckedCatalogue,
  { seen }: BlockAudit,
  complete: boolean,
): Generator<string> {
  for (const segment of new Set([...segments.keys(), ...seen.keys()])) {
    const bits = segments.get(segment) ?? Buffer.alloc(0);
    const named = seen.get(segment);
    let leaked = 0;
    for (let slot = 0; slot < 16384; slot++) {
      const used = bitOf(bits, slot) === 1;
      const isNamed = (named?.[slot] ?? 0) !== 0;
      if (isNamed && !used) yield `slot ${segment * 16384 + slot + 1} is named by a manifest and marked free`;
      if (used && !isNamed) leaked++;
    }
    if (leaked > 0 && complete) yield `segment ${segment} has ${leaked} slots in use that no manifest names`;
  }
  const takenOf = countBy(versions.filter(({ kind }) => kind === 'snapshot').map(({ lineage }) => lineage));
  const branchesOf = countBy([...lineages.values()].map(({ parent }) => parent));
  for (const { id, snapshots, children, live } of lineages.values()) {
    const taken = takenOf.get(id) ?? 0;
    const branches = branchesOf.get(id) ?? 0;
    if (complete && taken !== snapshots) yield `lineage ${id} should have ${snapshots} snapshots and has ${taken}`;
    if (complete && branches !== children) yield `lineage ${id} should have ${children} branches and has ${branches}`;
    if (!live && snapshots === 0 && children < 2) yield `lineage ${id} is needed by nothing`;
  }
}

function countBy(keys: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Records of the tables that do not match their checksum. */
function* damagedTables(pages: PageFile): Generator<string> {
  for (const entry of pages.entries(pages.tree('tables'))) {
    if (!contentOf(entry)) yield `the table record ${JSON.stringify(entry.key.toString())} does not match its checksum`;
  }
}

function* leakedNodes(pages: PageFile, visited: number): Generator<string> {
  let stored = 0;
  for (const _ of pages.entries(pages.tree('nodes'))) stored++;
  if (stored > visited) yield `${stored - visited} manifest nodes belong to no volume or snapshot`;
}

const bitOf = (bits: Buffer, slot: number): number => ((bits[slot >> 3] ?? 0) >> (slot & 7)) & 1;
