import { once } from 'node:events';
import { type CommandDefinition, flagOption, textOption } from '../command';
import { CommandError, UsageError } from '../command-error';
import { apiModule } from '../modules';

const DEFAULT_PORT = 8470;

export const serve: CommandDefinition = {
  name: 'serve',
  summary: "Serve Oracle's REST API",
  description:
    "Serves Oracle's API on the loopback address until it is interrupted, and is the HTTPS proxy through which unmodified clients\n" +
    "reach it as *.REGION.oraclecloud.com. As long as no key is registered with 'drydock key add', requests need no signature.\n" +
    'Polls of a resource that is under way let virtual time pass to the next event.',
  options: [
    { flags: '--port <port>', description: '0 takes any that is free', defaultValue: String(DEFAULT_PORT) },
    { flags: '--region <region>', description: 'for requests that name none', defaultValue: 'us-ashburn-1' },
    { flags: '--hold-clock', description: 'polls leave the clock alone' },
    { flags: '--verbose', description: 'a line for every answer' },
  ],
  examples: ['drydock serve', 'drydock serve --port 0 --json', 'eval "$(drydock env --sdk)"'],
  async run(context, input) {
    const { KeyRing, announceServer, forgetServer, startApiServer } = apiModule();
    const cloud = context.cloud();
    const region = textOption(input, 'region')!;
    cloud.region(region);
    const port = portOf(textOption(input, 'port')!);
    const server = await startApiServer({
      cloud,
      home: context.home,
      port,
      region,
      holdClock: flagOption(input, 'holdClock'),
      now: Date.now,
      onFault: (fault) => context.note(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
      ...(flagOption(input, 'verbose') && {
        onAnswer: ({ method, url }, status) => context.note(`${status} ${method} ${url}`),
      }),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new CommandError(
        `Port ${port} of 127.0.0.1 is taken`,
        'Give another with --port, or 0 for any that is free.',
      );
    });
    try {
      announceServer(context.home, { url: server.url, pid: process.pid });
      const open = new KeyRing(context.home).isEmpty();
      await context.answer({ url: server.url, region, open }, () => `Serving ${context.home} on ${server.url}`);
      if (open)
        context.note("No key is registered: every program of this machine may call. 'drydock key add' ends that.");
      if (!context.interruption.aborted) await once(context.interruption, 'abort');
    } finally {
      await server.close();
      forgetServer(context.home, process.pid);
    }
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`--port is '${text}', expected 0 to 65535`);
  return port;
}
