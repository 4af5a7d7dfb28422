import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processesUsing } from '../../store';
import { conflict, invalidParameter } from '../error/catalogue';
import { exchange } from './exchange';
import { forkWorld, markReplaced, WORLD_PARTS } from './fork-world';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** No saved world has such a name. */
const INCOMING = '.incoming';
const OUTGOING = '.outgoing';

/** Worlds kept by name beside the present one, in home/worlds/<name>: each whole, with its regions and its clock. */
export class SavedWorlds {
  private readonly folder: string;

  constructor(private readonly home: string) {
    this.folder = join(home, 'worlds');
  }

  /** Sorted. */
  names(): string[] {
    return existsSync(this.folder)
      ? readdirSync(this.folder)
          .filter((name) => NAME.test(name))
          .sort()
      : [];
  }

  /** The home of a saved world. Throws ServiceError 400 for a name that none has. */
  homeOf(name: string): string {
    if (!this.names().includes(name)) {
      const names = this.names().join(', ') || 'none';
      throw invalidParameter(`No world is saved as '${name}' in ${this.folder}. Saved are: ${names}.`);
    }
    return join(this.folder, name);
  }

  /**
   * Keeps the present world under a name: 1 to 100 letters, digits, dots, hyphens and underscores.
   *
   * @throws ServiceError 400 when the name is no such name, or taken and not to be replaced
   */
  save(name: string, replace = false): void {
    if (!NAME.test(name)) {
      throw invalidParameter(
        `'${name}' is no name of a world. Expected 1 to 100 letters, digits, dots, hyphens and underscores, a letter or digit first.`,
      );
    }
    if (this.names().includes(name) && !replace) {
      throw invalidParameter(`A world is saved as '${name}' already. Give another name, or replace it.`);
    }
    this.clean();
    forkWorld(this.home, join(this.folder, INCOMING));
    if (existsSync(join(this.folder, name))) {
      renameSync(join(this.folder, name), join(this.folder, OUTGOING));
    }
    renameSync(join(this.folder, INCOMING), join(this.folder, name));
    this.clean();
  }

  /**
   * Puts a saved world in the place of the present one, which is gone then.
   *
   * @throws ServiceError 400 when no world has the name; 409 while another process has the present one open
   */
  restore(name: string): void {
    const saved = this.homeOf(name);
    this.requireClosed();
    this.clean();
    forkWorld(saved, join(this.folder, INCOMING));
    exchange(this.home, () => {
      this.takeOut();
      for (const part of WORLD_PARTS.filter((part) => existsSync(join(this.folder, INCOMING, part)))) {
        renameSync(join(this.folder, INCOMING, part), join(this.home, part));
      }
    });
    this.clean();
  }

  delete(name: string): void {
    rmSync(this.homeOf(name), { recursive: true });
  }

  /**
   * Takes the present world away; what is saved stays.
   *
   * @throws ServiceError 409 while another process has the present one open
   */
  discard(): void {
    this.requireClosed();
    this.clean();
    exchange(this.home, () => this.takeOut());
    this.clean();
  }

  private requireClosed(): void {
    const folder = join(this.home, 'world');
    const processes = existsSync(join(folder, 'data.mdb')) ? processesUsing(folder) : [];
    if (processes.length > 0) {
      throw conflict(
        `The world at ${this.home} is open in process ${processes.join(', ')}, perhaps a terraform run, whose work would be lost. Wait until it has ended, or end it.`,
      );
    }
  }

  /** Whoever opened the world in the meantime ends what it is doing, and finds then that the world is gone. */
  private takeOut(): void {
    markReplaced(this.home);
    mkdirSync(join(this.folder, OUTGOING), { recursive: true });
    for (const part of WORLD_PARTS.filter((part) => existsSync(join(this.home, part)))) {
      renameSync(join(this.home, part), join(this.folder, OUTGOING, part));
    }
  }

  /** What an end in the middle left behind goes too. */
  private clean(): void {
    for (const name of [INCOMING, OUTGOING]) {
      rmSync(join(this.folder, name), { recursive: true, force: true });
    }
  }
}
