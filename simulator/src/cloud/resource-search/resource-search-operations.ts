import { BACKUPS } from '../backup/backup-record';
import { IMAGES } from '../image/image-record';
import { INSTANCES } from '../instance/instance-record';
import { SUBNETS, VCNS } from '../network/network-record';
import type { ResourceSearchOperations, ResourceSummary } from '../operations';
import { POLICIES } from '../policy/policy-record';
import { present } from '../record/present';
import type { TableDefinition } from '../record/table-definition';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import { VOLUMES } from '../volume/volume-record';
import { VOLUME_GROUPS } from '../volume-group/volume-group-record';

interface Found {
  readonly id: string;
  readonly compartmentId?: string;
  readonly displayName: string;
  readonly timeCreated: number;
  readonly lifecycleState?: string;
  readonly sizeInGBs?: number;
  readonly kind?: string;
}

interface Searched {
  readonly table: TableDefinition<Found>;
  readonly typeOf: (record: Found) => string;
}

const searched = <R extends Found>(table: TableDefinition<R>, typeOf: Searched['typeOf']): Searched => ({
  table: table as unknown as TableDefinition<Found>,
  typeOf,
});

const prefix = (record: Found): string => (record.kind === 'bootVolume' ? 'Boot' : '');

const SEARCHED: readonly Searched[] = [
  searched(INSTANCES, () => 'Instance'),
  searched(IMAGES, () => 'Image'),
  searched(VOLUMES, (record) => `${prefix(record)}Volume`),
  searched(BACKUPS, (record) => `${prefix(record)}VolumeBackup`),
  searched(VOLUME_GROUPS, () => 'VolumeGroup'),
  searched(POLICIES, () => 'VolumeBackupPolicy'),
  searched(VCNS, () => 'Vcn'),
  searched(SUBNETS, () => 'Subnet'),
];

const summaries = (region: Region, { table, typeOf }: Searched): ResourceSummary[] =>
  [...region.table(table).all()].map((record) =>
    present({
      identifier: record.id,
      resourceType: typeOf(record),
      compartmentId: record.compartmentId!,
      displayName: record.displayName,
      timeCreated: timestamp(record.timeCreated),
      lifecycleState: record.lifecycleState,
      sizeInGBs: record.sizeInGBs,
    }),
  );

const byTypeThenCreation = (one: ResourceSummary, other: ResourceSummary): number =>
  one.resourceType.localeCompare(other.resourceType, 'en') ||
  one.timeCreated.localeCompare(other.timeCreated, 'en') ||
  one.identifier.localeCompare(other.identifier, 'en');

export const resourceSearchOperations = (gateway: Gateway): ResourceSearchOperations => ({
  listResources: (context) =>
    gateway.read('SearchResources', context, (region) =>
      SEARCHED.flatMap((each) => summaries(region, each)).sort(byTypeThenCreation),
    ),
});
