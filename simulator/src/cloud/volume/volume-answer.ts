import type { BootVolume, BootVolumeSourceDetails, Volume, VolumeSourceDetails } from '../model';
import { present } from '../record/present';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { autoTunedVpusPerGB, isTunedWhenDetached } from './autotune';
import { megabytesOf, type VolumeRecord } from './volume-record';

const shared = (region: Region, volume: VolumeRecord) => ({
  id: volume.id,
  availabilityDomain: volume.availabilityDomain,
  compartmentId: volume.compartmentId,
  displayName: volume.displayName,
  lifecycleState: volume.lifecycleState,
  sizeInGBs: volume.sizeInGBs,
  sizeInMBs: megabytesOf(volume),
  timeCreated: timestamp(volume.timeCreated),
  definedTags: volume.definedTags,
  freeformTags: volume.freeformTags,
  systemTags: {},
  isHydrated: volume.timeHydrated <= region.now(),
  kmsKeyId: volume.kmsKeyId,
  vpusPerGB: volume.vpusPerGB,
  volumeGroupId: volume.volumeGroupId,
  clusterPlacementGroupId: volume.clusterPlacementGroupId,
  isAutoTuneEnabled: isTunedWhenDetached(volume.autotunePolicies),
  autoTunedVpusPerGB: autoTunedVpusPerGB(region, volume),
  autotunePolicies: [...volume.autotunePolicies],
});

const replicaInfo = (volume: VolumeRecord) =>
  volume.replicas.map(({ availabilityDomain, displayName, kmsKeyId }) =>
    present({ availabilityDomain, displayName, kmsKeyId }),
  );

export const bootVolumeAnswer = (region: Region, volume: VolumeRecord): BootVolume =>
  present({
    ...shared(region, volume),
    imageId: volume.imageId,
    sourceDetails: volume.sourceDetails as BootVolumeSourceDetails | undefined,
    bootVolumeReplicas: replicaInfo(volume).map((info, index) => ({
      ...info,
      bootVolumeReplicaId: volume.replicas[index].replicaId,
    })),
  });

export const volumeAnswer = (region: Region, volume: VolumeRecord): Volume =>
  present({
    ...shared(region, volume),
    sourceDetails: volume.sourceDetails as VolumeSourceDetails | undefined,
    isReservationsEnabled: volume.isReservationsEnabled ?? false,
    blockVolumeReplicas: replicaInfo(volume).map((info, index) => ({
      ...info,
      blockVolumeReplicaId: volume.replicas[index].replicaId,
    })),
  });
