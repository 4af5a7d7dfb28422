import type { PlanDocument, StateModule, StateResource, Values } from '../plan';
import { type ExistingBackup, existingBackup } from './existing-backup';
import { textOf } from './volume-family';

/** How each data source lists backups (terraform-provider-oci, core_boot_volume_backups_data_source.go and its like). */
const lists: Readonly<Record<string, { readonly kind: string; readonly backups: string }>> = {
  oci_core_boot_volume_backups: { kind: 'boot_volume', backups: 'boot_volume_backups' },
  oci_core_volume_backups: { kind: 'volume', backups: 'volume_backups' },
  oci_core_volume_group_backups: { kind: 'volume_group', backups: 'volume_group_backups' },
};

/** The backups that the data sources of a plan have read. */
export const dataBackups = ({ prior_state }: PlanDocument): ExistingBackup[] =>
  dataSourcesIn(prior_state?.values?.root_module).flatMap(({ type, values }) => {
    const list = lists[type];
    const found = list && values?.[list.backups];
    return Array.isArray(found) ? (found as Values[]).flatMap((backup) => listed(backup, list.kind)) : [];
  });

const listed = (backup: Values, kind: string) =>
  existingBackup({
    id: textOf(backup, 'id'),
    state: textOf(backup, 'state'),
    sourceId: textOf(backup, `${kind}_id`),
    copyOf: textOf(backup, `source_${kind}_backup_id`),
    groupBackupId: textOf(backup, 'volume_group_backup_id'),
  });

const dataSourcesIn = (module: StateModule = {}): StateResource[] => [
  ...(module.resources ?? []).filter(({ mode }) => mode === 'data'),
  ...(module.child_modules ?? []).flatMap(dataSourcesIn),
];
