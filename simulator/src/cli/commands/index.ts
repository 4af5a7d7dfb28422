import type { CommandDefinition } from '../command';
import { clockAdvance } from './clock-advance';
import { clockSet } from './clock-set';
import { clockShow } from './clock-show';
import { completeFor } from './complete';
import { completion } from './completion';
import { down } from './down';
import { drill } from './drill';
import { env } from './env';
import { forecast } from './forecast';
import { guard } from './guard';
import { keyAdd } from './key-add';
import { keyList } from './key-list';
import { keyRemove } from './key-remove';
import { ls } from './ls';
import { serve } from './serve';
import { show } from './show';
import { status } from './status';
import { terraform } from './terraform';
import { up } from './up';
import { volumeExport } from './volume-export';
import { volumeImport } from './volume-import';

/** What each object of the command is. */
export const objects: Readonly<Record<string, string>> = {
  clock: 'the time of the local cloud',
  key: 'the keys that may sign requests to the REST API',
  volume: 'boot volumes and block volumes',
};

const listed: readonly CommandDefinition[] = [
  env,
  terraform,
  up,
  down,
  status,
  ls,
  show,
  volumeImport,
  volumeExport,
  clockShow,
  clockAdvance,
  clockSet,
  forecast,
  guard,
  drill,
  serve,
  keyAdd,
  keyList,
  keyRemove,
  completion,
];

/** Every verb of the command, in the order of the help. */
export const definitions: readonly CommandDefinition[] = [...listed, completeFor(listed, objects)];
