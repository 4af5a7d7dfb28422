import type { ReplacementRule } from '../plan/plan-resource';
import { isMap, sameValue, type Value, type ValueMap } from '../values/value';

/** Metadata that only a new instance reads (terraform-provider-oci, core_instance_resource.go CustomizeDiff). */
const FIRST_BOOT_METADATA = ['ssh_authorized_keys', 'user_data'];

/** Bare metal platforms are set up once. */
const BARE_METAL_FIELDS = ['type', 'config_map', 'is_symmetric_multi_threading_enabled'];

export const instanceReplacements: ReplacementRule = (prior, planned) => {
  const paths: (string | number)[][] = [];
  if (FIRST_BOOT_METADATA.some((key) => entry(prior.metadata, key) !== entry(planned.metadata, key))) {
    paths.push(['metadata']);
  }
  const before = platformOf(prior);
  const after = platformOf(planned);
  if (isBareMetal(before) || isBareMetal(after)) {
    for (const field of BARE_METAL_FIELDS) {
      if (!sameValue(before[field] ?? null, after[field] ?? null)) paths.push(['platform_config', 0, field]);
    }
  }
  return paths;
};

function entry(metadata: Value, key: string): Value {
  return isMap(metadata) && Object.hasOwn(metadata, key) ? metadata[key] : null;
}

function platformOf(instance: ValueMap): ValueMap {
  const blocks = instance.platform_config;
  return Array.isArray(blocks) && isMap(blocks[0]) ? blocks[0] : {};
}

function isBareMetal(platform: ValueMap): boolean {
  return typeof platform.type === 'string' && /_BM(_|$)/.test(platform.type.toUpperCase());
}
