import * as fs from 'node:fs';
import { type FileLayer, realFileLayer } from '../file-layer';

export class PowerCut extends Error {}

interface Unsynced {
  readonly position: number;
  readonly before: Buffer;
  readonly sizeBefore: number;
}

export interface PowerCutOptions {
  /** The power fails at this step, counted from 1; never when absent. */
  readonly atStep?: number;
  /** Writes that were not synced are undone by the cut: all, every second, or none. */
  readonly lose: 'nothing' | 'unsynced' | 'half';
}

/**
 * A file layer on real files on which the power fails at a chosen step: from then on every call fails, and what was not synced may be
 * gone.
 */
export class PowerCutLayer implements FileLayer {
  steps = 0;
  private off = false;
  private readonly paths = new Map<number, string>();
  private readonly unsynced = new Map<string, Unsynced[]>();
  private readonly newNames = new Set<string>();

  constructor(private readonly options: PowerCutOptions) {}

  get cut(): boolean {
    return this.off;
  }

  open(path: string, create: boolean): number {
    this.requirePower();
    const isNew = create && !fs.existsSync(path);
    if (isNew) {
      this.step();
      this.newNames.add(path);
    }
    const file = realFileLayer.open(path, create);
    this.paths.set(file, path);
    return file;
  }

  close(file: number): void {
    realFileLayer.close(file);
  }

  read(file: number, target: Uint8Array, position: number): number {
    this.requirePower();
    return realFileLayer.read(file, target, position);
  }

  write(file: number, data: Uint8Array, position: number): void {
    this.step();
    const before = Buffer.alloc(data.length);
    const sizeBefore = fs.fstatSync(file).size;
    const count = realFileLayer.read(file, before, position);
    const path = this.paths.get(file)!;
    this.unsynced.set(path, [
      ...(this.unsynced.get(path) ?? []),
      { position, before: before.subarray(0, count), sizeBefore },
    ]);
    realFileLayer.write(file, data, position);
  }

  startSync(): void {
    this.requirePower();
  }

  sync(file: number): void {
    this.step();
    this.unsynced.delete(this.paths.get(file)!);
  }

  syncFolder(): void {
    this.step();
    this.newNames.clear();
  }

  remove(path: string): void {
    this.step();
    realFileLayer.remove(path);
  }

  beforeCommit(): void {
    this.step();
  }

  afterCommit(): void {
    this.step();
  }

  /** Fails the power at once. */
  cutNow(): void {
    if (this.off) return;
    this.off = true;
    if (this.options.lose !== 'nothing') this.loseUnsynced();
  }

  private step(): void {
    this.requirePower();
    this.steps++;
    if (this.steps !== this.options.atStep) return;
    this.cutNow();
    this.requirePower();
  }

  private requirePower(): void {
    if (this.off) throw new PowerCut('the power is off');
  }

  private loseUnsynced(): void {
    for (const [path, writes] of this.unsynced) {
      writes.reverse().forEach((write, index) => {
        if (this.options.lose === 'half' && index % 2 === 1) return;
        const file = fs.openSync(path, 'r+');
        fs.writeSync(file, write.before, 0, write.before.length, write.position);
        if (this.options.lose === 'unsynced') fs.ftruncateSync(file, write.sizeBefore);
        fs.closeSync(file);
      });
    }
    for (const path of this.newNames) fs.rmSync(path, { force: true });
  }
}
