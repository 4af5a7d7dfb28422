import type { CommandDefinition } from '../command';
import { clockAdvance } from './clock-advance';
import { clockSet } from './clock-set';
import { clockShow } from './clock-show';
import { completeFor } from './complete';
import { completion } from './completion';
import { env } from './env';
import { guard } from './guard';
import { ls } from './ls';
import { show } from './show';
import { terraform } from './terraform';
import { volumeExport } from './volume-export';
import { volumeImport } from './volume-import';

/** What each object of the command is. */
export const objects: Readonly<Record<string, string>> = {
  clock: 'the time of the local cloud',
  volume: 'boot volumes and block volumes',
};

const listed: readonly CommandDefinition[] = [
  env,
  terraform,
  ls,
  show,
  volumeImport,
  volumeExport,
  clockShow,
  clockAdvance,
  clockSet,
  guard,
  completion,
];

/** Every verb of the command, in the order of the help. */
export const definitions: readonly CommandDefinition[] = [...listed, completeFor(listed, objects)];
