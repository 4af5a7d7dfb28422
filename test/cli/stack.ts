import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandPlace } from './in-process';

const compartment_id = `ocid1.compartment.oc1..${'a'.repeat(60)}`;
export const compartment = compartment_id;
export const reference = (address: string) => `\${${address}}`;

interface StackOptions {
  readonly retentionDays?: number;
  readonly backup?: boolean;
  readonly destination?: string;
}

/** A volume under a policy of daily backups, and one manual backup. */
export const protectedVolume = ({ retentionDays = 7, backup = true, destination }: StackOptions = {}) => ({
  terraform: { required_providers: { oci: { source: 'oracle/oci' } } },
  provider: { oci: { region: 'us-ashburn-1' } },
  resource: {
    oci_core_volume: {
      data: { compartment_id, availability_domain: 'Uocm:US-ASHBURN-AD-1', display_name: 'data', size_in_gbs: '50' },
    },
    oci_core_volume_backup_policy: {
      daily: {
        compartment_id,
        display_name: 'daily',
        destination_region: destination,
        schedules: [
          {
            backup_type: 'INCREMENTAL',
            period: 'ONE_DAY',
            retention_seconds: retentionDays * 86_400,
            offset_type: 'STRUCTURED',
            hour_of_day: 2,
            time_zone: 'UTC',
          },
        ],
      },
    },
    oci_core_volume_backup_policy_assignment: {
      data: {
        asset_id: reference('oci_core_volume.data.id'),
        policy_id: reference('oci_core_volume_backup_policy.daily.id'),
      },
    },
    ...(backup && { oci_core_volume_backup: { first: { volume_id: reference('oci_core_volume.data.id') } } }),
  },
});

/** Writes a stack into a folder of the workplace; the words to run terraform there. */
export function layStack(place: Pick<CommandPlace, 'folder'>, stack: object, folder = 'stack'): string {
  mkdirSync(join(place.folder, folder), { recursive: true });
  writeFileSync(join(place.folder, folder, 'main.tf.json'), JSON.stringify(stack));
  return `-chdir=${folder}`;
}
