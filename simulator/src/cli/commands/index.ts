import type { CommandDefinition } from '../command';
import { env } from './env';
import { terraform } from './terraform';

/** Every verb of the command, in the order of the help. */
export const definitions: readonly CommandDefinition[] = [env, terraform];

/** What each object of the command is. */
export const objects: Readonly<Record<string, string>> = {
  volume: 'boot volumes and block volumes',
};
