import { checkDisplayName } from '../check/arguments';
import { checkTags, inheritTags } from '../check/tags';
import { conflict, invalidParameter, missingParameter } from '../error/catalogue';
import { refuse } from '../error/refuse';
import { begin } from '../life-cycle/life-cycle';
import { durationOf } from '../life-cycle/wait';
import { take } from '../limit/allotment';
import type { AutotunePolicy, DefinedTags, FreeformTags } from '../model';
import { compactTimestamp } from '../record/timestamp';
import { availabilityDomainNames, availabilityDomainNumber } from '../region/availability-domain';
import type { Region } from '../region/region';
import type { VolumeKind } from './kind';
import { VOLUME } from './volume-life';
import { bytesOf, VOLUMES, type VolumeRecord } from './volume-record';
import { whyNotSize, whyNotVpus } from './volume-rules';
import type { Origin } from './volume-source';

export const DEFAULT_VPUS_PER_GB = 10;

export interface VolumeSpecification {
  readonly compartmentId: string;
  readonly availabilityDomain?: string;
  readonly displayName?: string;
  readonly sizeInGBs?: number;
  readonly vpusPerGB?: number;
  readonly definedTags?: DefinedTags;
  readonly freeformTags?: FreeformTags;
  readonly kmsKeyId?: string;
  readonly xrcKmsKeyId?: string;
  readonly clusterPlacementGroupId?: string;
  readonly isAutoTuneEnabled?: boolean;
  readonly autotunePolicies?: readonly AutotunePolicy[];
  readonly isReservationsEnabled?: boolean;
  readonly sourceDetails?: VolumeRecord['sourceDetails'];
}

/** The domain as the caller wrote it; 400 when this region has no such one. */
export function checkAvailabilityDomain(region: Region, name: string | undefined): string {
  const known = availabilityDomainNames(region.facts).join(', ');
  if (name === undefined || name === '') {
    throw missingParameter('availabilityDomain', `Give one of ${known}.`);
  }
  if (availabilityDomainNumber(region.facts, name) === undefined) {
    throw invalidParameter(`availabilityDomain '${name}' is not in ${region.name}. Expected one of ${known}.`);
  }
  return name;
}

export const sameAvailabilityDomain = (region: Region, one: string, other: string): boolean =>
  availabilityDomainNumber(region.facts, one) === availabilityDomainNumber(region.facts, other);

export function checkAutotune(kind: VolumeKind, policies: readonly AutotunePolicy[]): void {
  for (const policy of policies) {
    if (policy.autotuneType === 'PERFORMANCE_BASED') {
      if (policy.maxVpusPerGB === undefined) {
        throw missingParameter('maxVpusPerGB', 'A PERFORMANCE_BASED autotune policy needs it.');
      }
      refuse(whyNotVpus(kind, policy.maxVpusPerGB, 'maxVpusPerGB'));
    } else if (policy.autotuneType !== 'DETACHED_VOLUME') {
      throw invalidParameter(
        `autotuneType is '${(policy as { autotuneType: string }).autotuneType}', expected DETACHED_VOLUME or PERFORMANCE_BASED.`,
      );
    }
  }
}

const DETACHED_VOLUME: AutotunePolicy = { autotuneType: 'DETACHED_VOLUME' };

/** isAutoTuneEnabled is the older word for the policy about detached volumes. */
export const autotunePolicies = (
  specification: Pick<VolumeSpecification, 'autotunePolicies' | 'isAutoTuneEnabled'>,
): readonly AutotunePolicy[] =>
  specification.autotunePolicies ?? (specification.isAutoTuneEnabled ? [DETACHED_VOLUME] : []);

function placeOf(region: Region, kind: VolumeKind, specification: VolumeSpecification, origin: Origin): string {
  const domain = checkAvailabilityDomain(region, specification.availabilityDomain ?? origin.availabilityDomain);
  if (origin.availabilityDomain !== undefined && !sameAvailabilityDomain(region, domain, origin.availabilityDomain)) {
    throw invalidParameter(
      `availabilityDomain is ${domain}, but a clone of a ${kind.title.toLowerCase()} stays where its source is: expected ${origin.availabilityDomain}.`,
    );
  }
  return domain;
}

function sizeOf(specification: VolumeSpecification, origin: Origin, defaultSizeInGBs: number): number {
  const size = specification.sizeInGBs ?? defaultSizeInGBs;
  if (specification.sizeInGBs !== undefined) {
    refuse(whyNotSize(size));
  }
  if (size < origin.leastSizeInGBs) {
    throw invalidParameter(
      `sizeInGBs is ${size}, but the source has ${origin.leastSizeInGBs} GB and a copy is never smaller. Give ${origin.leastSizeInGBs} or more.`,
    );
  }
  return size;
}

/** Oracle, Cloning a Boot Volume: one point-in-time reference per attached source, up to ten of a detached one. */
const MOST_CLONES_AT_ONCE = 10;

export function refuseCrowdedClones(region: Region, sourceId: string, isAttached: boolean): void {
  const hydrating = [...region.table(VOLUMES).by('source', sourceId)].filter(
    (clone) => clone.timeHydrated > region.now(),
  );
  const most = isAttached ? 1 : MOST_CLONES_AT_ONCE;
  if (hydrating.length >= most) {
    throw conflict(
      `Volume ${sourceId} is being cloned ${hydrating.length} times, at most ${most} while it is ${isAttached ? 'attached' : 'detached'}. Wait until ${hydrating[0].id} is hydrated.`,
    );
  }
}

/** Makes a volume with the content of its origin. Arguments are checked here. */
export function createVolume(
  region: Region,
  kind: VolumeKind,
  specification: VolumeSpecification,
  origin: Origin,
  defaultSizeInGBs = origin.leastSizeInGBs,
): VolumeRecord {
  checkDisplayName(specification.displayName);
  checkTags(specification);
  const vpusPerGB = specification.vpusPerGB ?? DEFAULT_VPUS_PER_GB;
  refuse(whyNotVpus(kind, vpusPerGB));
  checkAutotune(kind, specification.autotunePolicies ?? []);
  const availabilityDomain = placeOf(region, kind, specification, origin);
  const sizeInGBs = sizeOf(specification, origin, defaultSizeInGBs);
  const now = region.now();
  const holder = { compartmentId: specification.compartmentId, availabilityDomain };
  take(region, 'volume-count', 1, holder);
  take(region, 'total-storage-gb', sizeInGBs, holder);
  const id = region.newId(kind.ocidType);
  origin.fill(id, bytesOf({ sizeInGBs }));
  return begin(region, VOLUME, {
    id,
    kind: kind.name,
    compartmentId: specification.compartmentId,
    availabilityDomain,
    displayName: specification.displayName ?? `${kind.ocidType}${compactTimestamp(now)}`,
    lifecycleState: 'PROVISIONING',
    timeCreated: now,
    sizeInGBs,
    vpusPerGB,
    ...inheritTags(origin.tags, specification),
    sourceDetails: specification.sourceDetails,
    imageId: origin.imageId,
    kmsKeyId: specification.kmsKeyId || undefined,
    xrcKmsKeyId: specification.xrcKmsKeyId || undefined,
    clusterPlacementGroupId: specification.clusterPlacementGroupId,
    autotunePolicies: autotunePolicies(specification),
    isReservationsEnabled: specification.isReservationsEnabled,
    replicas: [],
    timeHydrated:
      origin.bytesToHydrate === 0 ? now : now + durationOf(region.pace, 'hydration', () => origin.bytesToHydrate, id),
    cloneOf: origin.cloneOf,
    resizedSinceBackup: false,
  });
}
