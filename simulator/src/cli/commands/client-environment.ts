import { CommandError } from '../command-error';
import type { CommandContext } from '../context';
import { apiModule } from '../modules';

/** For whom `drydock env` prints: Oracle's SDKs and command line, or the real provider. */
export type Client = 'sdk' | 'real-provider';

/** Variables under which clients of Oracle's API reach the server that runs for this home. */
export function clientEnvironment(context: CommandContext, client: Client, region: string) {
  const { realProviderEnvironment, runningServer, sdkEnvironment } = apiModule();
  const server = runningServer(context.home);
  if (!server) {
    throw new CommandError(`No REST API runs for ${context.home}`, "Start it in another terminal: 'drydock serve'.");
  }
  const { tenancyId, seed } = context.cloud();
  const { home, environment } = context;
  const situation = { home, environment, url: server.url, tenancyId, seed, region, now: Date.now };
  return client === 'sdk' ? sdkEnvironment(situation) : realProviderEnvironment(situation);
}
