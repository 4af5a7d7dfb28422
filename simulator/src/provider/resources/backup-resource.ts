import type { ChangeCompartmentDetails } from '../../cloud/model';
import type { RegionOperations } from '../../cloud/operations';
import { serviceName } from '../diagnostics/service-failure';
import { type ResourceRequest, textIn } from '../lifecycle/resource-request';
import { type Model, type Wait, waitFor } from '../lifecycle/wait';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { checkType, otherwiseWrittenTypes } from './backup-type';
import { moveCompartment, moveToConfigured } from './move-compartment';
import type { ResourceType } from './resource-type';

export interface Backup extends Model {
  readonly compartmentId: string;
}

interface CopyDetails {
  readonly destinationRegion: string;
  readonly displayName?: string;
  readonly kmsKeyId?: string;
}

/** The operations of one kind of backup in one region. */
export interface BackupService<Create, Update> {
  create(details: Create): Backup;
  get(id: string): Backup;
  update(id: string, details: Update): unknown;
  changeCompartment(id: string, details: ChangeCompartmentDetails): void;
  copy(id: string, details: CopyDetails): Backup;
  delete(id: string): void;
}

export interface BackupKind<Create, Update> {
  readonly type: string;
  readonly members: Members;
  /** The member of `source_details` that names the backup to copy. */
  readonly copiedBackup: string;
  readonly updatable: readonly string[];
  readonly createOnly: readonly string[];
  readonly created: Wait;
  /** Whether names and tags are given to a copy once it has arrived. */
  readonly updatesCopies: boolean;
  /** Whether an update that knows neither name nor tags is sent. */
  readonly sendsNamelessUpdates: boolean;
  in(region: RegionOperations): BackupService<Create, Update>;
}

const NAMES_AND_TAGS = ['defined_tags', 'display_name', 'freeform_tags'];

/** A backup made of a volume or volume group, or copied from another region. */
export function backupResource<Create, Update>(kind: BackupKind<Create, Update>): ResourceType {
  const serviceOf = (request: ResourceRequest) => kind.in(request.region);

  const change = (request: ResourceRequest) => {
    if (!kind.sendsNamelessUpdates && !NAMES_AND_TAGS.some((name) => request.isKnown(name))) return;
    serviceOf(request).update(request.id, request.details<Update>(...kind.updatable));
  };

  /** Asked for in the source region; the copy is made in this provider's. */
  const copy = (request: ResourceRequest): Backup => {
    const source = request.block('source_details') ?? {};
    const backup = kind.in(request.cloud.region(source.region as string)).copy(source[kind.copiedBackup] as string, {
      destinationRegion: request.regionName,
      displayName: request.text('display_name'),
      kmsKeyId: textIn(source, 'kms_key_id'),
    });
    const copied = request.of(backup.id);
    const get = () => kind.in(copied.region).get(copied.id);
    const arrived = waitFor(copied, get, kind.created, 'creation', serviceName(kind.type));
    if (kind.updatesCopies) change(copied);
    return arrived;
  };

  return {
    members: kind.members,
    timeouts: DEFAULT_TIMEOUTS,

    examine: otherwiseWrittenTypes,

    create(request) {
      checkType(request.text('type'));
      const backup = request.block('source_details')
        ? copy(request)
        : serviceOf(request).create(request.details<Create>(...kind.updatable, ...kind.createOnly));
      moveToConfigured(request, backup, (details) => serviceOf(request).changeCompartment(backup.id, details));
      return backup;
    },
    created: kind.created,

    get: (request) => serviceOf(request).get(request.id),

    update(request) {
      moveCompartment(request, (details) => serviceOf(request).changeCompartment(request.id, details));
      change(request);
    },

    delete: (request) => serviceOf(request).delete(request.id),
    deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
  };
}
