import { checkCompartment } from '../check/arguments';
import type { ListVolumesQuery } from '../operations';
import { listPage } from '../record/list';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { sameAvailabilityDomain } from './create-volume';
import type { VolumeKind } from './kind';
import { VOLUMES, type VolumeRecord } from './volume-record';

function candidates(region: Region, kind: VolumeKind, query: ListVolumesQuery): Iterable<VolumeRecord> {
  const volumes = region.table(VOLUMES);
  if (query.volumeGroupId !== undefined) {
    return volumes.by('group', query.volumeGroupId);
  }
  if (query.compartmentId !== undefined) {
    return volumes.by('compartment', `${kind.name}:${checkCompartment(query.compartmentId)}`);
  }
  return volumes.by('kind', kind.name);
}

export function listVolumes(
  region: Region,
  request: Request,
  kind: VolumeKind,
  query: ListVolumesQuery,
): VolumeRecord[] {
  const found = [...candidates(region, kind, query)].filter(
    (volume) =>
      volume.kind === kind.name &&
      (query.compartmentId === undefined || volume.compartmentId === query.compartmentId) &&
      (query.availabilityDomain === undefined ||
        sameAvailabilityDomain(region, volume.availabilityDomain, query.availabilityDomain)) &&
      (query.clusterPlacementGroupId === undefined || volume.clusterPlacementGroupId === query.clusterPlacementGroupId),
  );
  return request.page(listPage(found, query));
}
