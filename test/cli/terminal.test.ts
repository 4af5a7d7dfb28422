import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkplace } from './drydock';
import { makeVolume } from './seed';
import { CONTROL_C, haveTerminal, runInTerminal } from './terminal';

const place = openWorkplace();
const inTerminal = haveTerminal ? test : test.skip;
const MIB = 2 ** 20;

/** Presses Ctrl-C once, when a progress bar is to be seen. */
function interruptAtProgress() {
  let pressed = false;
  return (screen: string) => {
    if (pressed || !screen.includes(' %')) return undefined;
    pressed = true;
    return CONTROL_C;
  };
}

describe('in a terminal', () => {
  const image = join(place.folder, 'disk.img');
  writeFileSync(image, randomBytes(400 * MIB));
  const volume = makeVolume(place.home);

  inTerminal('the help and errors are coloured', async () => {
    const { screen, status } = await runInTerminal(['nonsense'], place);
    expect(status).toBe(2);
    expect(screen).toContain('\x1b[31mError:\x1b[39m');
  });

  inTerminal('Ctrl-C in the middle of an import leaves the volume as it was', async () => {
    const { screen, status } = await runInTerminal(['volume', 'import', volume, image], {
      ...place,
      type: interruptAtProgress(),
    });
    expect(screen).toContain(`Import of ${image} was interrupted`);
    expect(status).toBe(130);
    expect(place.json('show', volume)).toMatchObject({ initializedBytes: 0 });
  });

  inTerminal('an import shows its progress, and takes the bar away', async () => {
    const { screen, status } = await runInTerminal(['volume', 'import', volume, image], place);
    expect(status).toBe(0);
    expect(screen).toMatch(/Import of .*█.* \d+ % {2}\S+ MiB of 400 MiB/);
    expect(screen.split('\r\x1b[2K').at(-1)).toMatch(/^Imported .*disk\.img: 400 MiB written/);
    expect(place.json('show', volume)).toMatchObject({ initializedBytes: 400 * MIB });
  });

  inTerminal(
    'Ctrl-C while time passes leaves the clock at the end of a day, with all that was due by then',
    async () => {
      const words = (...line: string[]) => place.run(...line);
      words(
        'assignment',
        'create',
        volume,
        'ocid1.volumebackuppolicy.oc1..aaaaaaaagcremuefit7dpcnjpdrtphjk4bwm3emm55t6cghctt2m6iyyjdva',
      );
      const { screen, status } = await runInTerminal(['clock', 'advance', '20000d'], {
        ...place,
        type: interruptAtProgress(),
      });
      expect(screen).toContain('Time was interrupted');
      expect(status).toBe(130);
      const { now, nextDue } = place.json<{ now: string; nextDue: string }>('clock', 'show');
      expect(now).toMatch(/T00:00:00\.000Z$/);
      expect(nextDue > now).toBe(true);
    },
  );

  inTerminal('Ctrl-C in the middle of an export leaves no file', async () => {
    const out = join(place.folder, 'out.img');
    const { screen, status } = await runInTerminal(['volume', 'export', volume, out], {
      ...place,
      type: interruptAtProgress(),
    });
    expect(screen).toContain(`Export to ${out} was interrupted`);
    expect(status).toBe(130);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(place.folder).filter((name) => name.startsWith('out.img'))).toEqual([]);
  });
});
