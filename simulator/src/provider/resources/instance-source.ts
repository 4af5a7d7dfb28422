import type { BootVolume, InstanceSourceDetails, UpdateInstanceSourceDetails } from '../../cloud/model';
import { type ResourceRequest, textIn } from '../lifecycle/resource-request';
import { toJson } from '../mapping/to-json';
import type { Block } from '../schema/member';
import { mapOf, type ValueMap } from '../values/value';
import { coreInstanceMembers } from './core-instance-members';

/** Balanced performance, which the provider sends when nothing is configured. */
const DEFAULT_VPUS_PER_GB = 10;

const { members } = coreInstanceMembers.source_details as Block;

/** What an instance is launched from. */
export function launchSource(request: ResourceRequest): InstanceSourceDetails | undefined {
  const source = request.block('source_details');
  if (source === undefined) return undefined;
  if (isBootVolume(source)) return { sourceType: 'bootVolume', bootVolumeId: source.source_id as string };
  return {
    bootVolumeVpusPerGB: DEFAULT_VPUS_PER_GB,
    ...toJson(source, members, [
      'boot_volume_size_in_gbs',
      'boot_volume_vpus_per_gb',
      'instance_source_image_filter_details',
      'kms_key_id',
    ]),
    sourceType: 'image',
    imageId: textIn(source, 'source_id'),
  };
}

/** Another source replaces the boot volume in place; a size goes along for an image only. */
export function replacementSource(source: ValueMap): UpdateInstanceSourceDetails {
  const isPreserveBootVolumeEnabled = source.is_preserve_boot_volume_enabled === true;
  if (isBootVolume(source)) {
    return { sourceType: 'bootVolume', bootVolumeId: source.source_id as string, isPreserveBootVolumeEnabled };
  }
  return {
    ...toJson(source, members, ['boot_volume_size_in_gbs', 'kms_key_id']),
    sourceType: 'image',
    imageId: source.source_id as string,
    isPreserveBootVolumeEnabled,
  };
}

/** The source as the state keeps it: what was configured, with what the instance and its boot volume answer. */
export function sourceState(
  configured: ValueMap | undefined,
  answered: InstanceSourceDetails,
  bootVolume: BootVolume | undefined,
): ValueMap {
  const state = mapOf(Object.entries(configured ?? {}));
  state.source_type = answered.sourceType;
  if (answered.sourceType === 'bootVolume') {
    state.source_id = answered.bootVolumeId;
    return state;
  }
  const size = answered.bootVolumeSizeInGBs ?? bootVolume?.sizeInGBs;
  if (size !== undefined) state.boot_volume_size_in_gbs = String(size);
  const vpus = answered.bootVolumeVpusPerGB || bootVolume?.vpusPerGB || DEFAULT_VPUS_PER_GB;
  state.boot_volume_vpus_per_gb = String(vpus);
  if (answered.kmsKeyId !== undefined) state.kms_key_id = answered.kmsKeyId;
  if (answered.imageId !== undefined) state.source_id = answered.imageId;
  return state;
}

function isBootVolume(source: ValueMap): boolean {
  return String(source.source_type).toLowerCase() === 'bootvolume';
}
