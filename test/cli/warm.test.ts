import { openWorkplace } from './drydock';

interface Warm {
  readonly state: string;
  readonly pid?: number;
}

const place = openWorkplace();

describe('drydock up, status and down', () => {
  const reattaches = () => place.json<Record<string, string>>('env').TF_REATTACH_PROVIDERS;

  test('a warm provider is started once, found by env, and ended', () => {
    expect(place.json<Warm>('status')).toEqual({ state: 'absent' });
    expect(reattaches()).toBeUndefined();
    const started = place.json<Warm>('up');
    expect(started).toMatchObject({ state: 'running', pid: expect.any(Number) });
    expect(place.json<Warm>('up').pid).toBe(started.pid);
    expect(reattaches()).toContain(`"Pid":${started.pid}`);
    expect(place.run('status').stdout).toContain(`Process ${started.pid}`);
    expect(place.json('down')).toEqual({ stopped: true });
    expect(place.json('down')).toEqual({ stopped: false });
    expect(reattaches()).toBeUndefined();
  });

  test('one that crashed is told of by status, with an error code, and by env', () => {
    const { pid } = place.json<Warm>('up');
    process.kill(pid as number, 'SIGKILL');
    const { status, stdout } = place.run('status');
    expect(stdout).toContain(`Process ${pid} has crashed`);
    expect(status).toBe(1);
    expect(place.run('env', '--shell', 'sh').stderr).toContain('has crashed');
    expect(place.json<Warm>('up')).toMatchObject({ state: 'running' });
    expect(place.json('down')).toEqual({ stopped: true });
  });
});
