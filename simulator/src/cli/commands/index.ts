import type { CommandDefinition } from '../command';
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
  volume: 'boot volumes and block volumes',
};

const listed: readonly CommandDefinition[] = [env, terraform, ls, show, volumeImport, volumeExport, guard, completion];

/** Every verb of the command, in the order of the help. */
export const definitions: readonly CommandDefinition[] = [...listed, completeFor(listed, objects)];
