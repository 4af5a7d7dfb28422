import { readHandshake, whyNotStarted } from './process/handshake';
import { openLog } from './process/log';
import { startPluginServer } from './process/plugin-server';
import { makeSocketPlace } from './process/socket';
import { providerMethods } from './service/methods';
import { ProviderService } from './service/provider-service';

/** Long enough for Terraform to connect after it read the handshake; then an abandoned process ends by itself. */
const CONNECT_WITHIN_MILLISECONDS = 60_000;

async function main(): Promise<void> {
  const refusal = whyNotStarted(process.env);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 1;
    return;
  }
  const log = openLog(process.env, (line) => process.stderr.write(line));
  const place = makeSocketPlace();
  const service = new ProviderService(process.env);
  const end = () => {
    service.close();
    place.remove();
    process.exit(0);
  };
  // Ctrl-C reaches the whole process group: Terraform decides what happens to the work that is under way.
  process.on('SIGINT', () => log.debug('ignored an interrupt; Terraform says when to stop'));
  process.on('SIGTERM', end);
  process.on('exit', () => place.remove());
  const server = await startPluginServer(place, readHandshake(process.env), providerMethods(service, end), log, end);
  setTimeout(() => server.hasConnections() || end(), CONNECT_WITHIN_MILLISECONDS).unref();
  process.stdout.write(server.handshake);
}

main().catch((error: unknown) => {
  process.stderr.write(`The provider could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
