/** Prints what is done, as it is done: one numbered line a step, with its figures below. */
export class Story {
  private steps = 0;
  private readonly started = Date.now();

  title(text: string): void {
    console.log(`\n${text}\n${'='.repeat(text.length)}`);
  }

  step<T>(text: string, work: () => T): T {
    this.steps += 1;
    process.stdout.write(`\n${String(this.steps).padStart(2)}. ${text}\n`);
    const started = Date.now();
    const result = work();
    this.figure('took', `${((Date.now() - started) / 1000).toFixed(1)} s`);
    return result;
  }

  figure(name: string, value: string): void {
    console.log(`      ${name.padEnd(34)} ${value}`);
  }

  /** A promise of the product that is checked here and now. */
  expect(what: string, holds: boolean, otherwise = ''): void {
    if (!holds) throw new Error(`Not as it should be: ${what}${otherwise && `\n${otherwise}`}`);
    console.log(`      ✓ ${what}`);
  }

  end(): void {
    console.log(`\nAll of it held, in ${((Date.now() - this.started) / 1000).toFixed(1)} s.`);
  }
}

export function bytes(count: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = count === 0 ? 0 : Math.min(Math.floor(Math.log2(count) / 10), units.length - 1);
  return `${(count / 2 ** (10 * power)).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
