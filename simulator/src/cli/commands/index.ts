import type { CommandDefinition } from '../command';
import { assignmentCreate } from './assignment-create';
import { assignmentDelete } from './assignment-delete';
import { availabilityDomainLose } from './availability-domain-lose';
import { backupCopy } from './backup-copy';
import { backupCreate } from './backup-create';
import { backupDelete } from './backup-delete';
import { backupList } from './backup-list';
import { backupRestore } from './backup-restore';
import { clockAdvance } from './clock-advance';
import { clockFollow } from './clock-follow';
import { clockSet } from './clock-set';
import { clockShow } from './clock-show';
import { completeFor } from './complete';
import { completion } from './completion';
import { down } from './down';
import { drill } from './drill';
import { env } from './env';
import { eventFollow } from './event-follow';
import { eventKeep } from './event-keep';
import { eventList } from './event-list';
import { faultAdd } from './fault-add';
import { faultClear } from './fault-clear';
import { faultList } from './fault-list';
import { forecast } from './forecast';
import { groupBackUp } from './group-back-up';
import { groupCreate } from './group-create';
import { guard } from './guard';
import { instanceList } from './instance-list';
import { instanceTerminate } from './instance-terminate';
import { keyAdd } from './key-add';
import { keyList } from './key-list';
import { keyRemove } from './key-remove';
import { ls } from './ls';
import { outageEnd } from './outage-end';
import { outageList } from './outage-list';
import { outageStart } from './outage-start';
import { permissionAllowAll } from './permission-allow-all';
import { permissionEnforce } from './permission-enforce';
import { policyCreate } from './policy-create';
import { policyDelete } from './policy-delete';
import { policyList } from './policy-list';
import { policyShow } from './policy-show';
import { quotaDelete } from './quota-delete';
import { quotaList } from './quota-list';
import { quotaSet } from './quota-set';
import { referenceOf } from './reference';
import { regionList } from './region-list';
import { regionLose } from './region-lose';
import { regionRebuild } from './region-rebuild';
import { serve } from './serve';
import { show } from './show';
import { status } from './status';
import { terraform } from './terraform';
import { up } from './up';
import { volumeCreate } from './volume-create';
import { volumeDelete } from './volume-delete';
import { volumeExport } from './volume-export';
import { volumeImport } from './volume-import';
import { volumeResize } from './volume-resize';
import { worldCheck } from './world-check';
import { worldDelete } from './world-delete';
import { worldFork } from './world-fork';
import { worldList } from './world-list';
import { worldPace } from './world-pace';
import { worldRemove } from './world-remove';
import { worldReset } from './world-reset';
import { worldRestore } from './world-restore';
import { worldSave } from './world-save';

/** What each object of the command is. */
export const objects: Readonly<Record<string, string>> = {
  assignment: 'which backup policy holds for a volume or a volume group',
  'availability-domain': 'the availability domains of a region',
  backup: 'backups of boot volumes and block volumes',
  clock: 'the time of the local cloud',
  event: "what Oracle's events service would send",
  fault: 'what is to go wrong',
  group: 'volume groups',
  instance: 'compute instances',
  key: 'the keys that may sign requests to the REST API',
  outage: 'what is out of service',
  permission: 'what may be done',
  policy: 'backup policies',
  quota: 'what compartments may hold',
  region: 'the regions of the local cloud',
  volume: 'boot volumes and block volumes',
  world: 'the whole local cloud',
};

const listed: readonly CommandDefinition[] = [
  env,
  terraform,
  up,
  down,
  status,
  ls,
  show,
  drill,
  forecast,
  guard,
  clockShow,
  clockAdvance,
  clockSet,
  clockFollow,
  volumeCreate,
  volumeResize,
  volumeDelete,
  volumeImport,
  volumeExport,
  backupList,
  backupCreate,
  backupCopy,
  backupRestore,
  backupDelete,
  groupCreate,
  groupBackUp,
  policyList,
  policyShow,
  policyCreate,
  policyDelete,
  assignmentCreate,
  assignmentDelete,
  instanceList,
  instanceTerminate,
  regionList,
  regionLose,
  regionRebuild,
  outageStart,
  outageEnd,
  outageList,
  availabilityDomainLose,
  worldCheck,
  worldFork,
  worldSave,
  worldList,
  worldRestore,
  worldDelete,
  worldReset,
  worldPace,
  worldRemove,
  faultAdd,
  faultList,
  faultClear,
  eventList,
  eventKeep,
  eventFollow,
  permissionEnforce,
  permissionAllowAll,
  quotaSet,
  quotaList,
  quotaDelete,
  keyAdd,
  keyList,
  keyRemove,
  serve,
  completion,
];

/** Every verb of the command, in the order of the help. */
export const definitions: readonly CommandDefinition[] = [
  ...listed,
  completeFor(listed, objects),
  referenceOf(listed, objects),
];
