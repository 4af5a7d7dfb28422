import { setFlagsFromString } from 'node:v8';
import { providerMethods } from '../service/methods';
import { ProviderService } from '../service/provider-service';
import { drydockHome, SharedHome } from '../service/shared-home';
import { readHandshake, whyNotStarted } from './handshake';
import { openLog } from './log';
import { startPluginServer } from './plugin-server';
import { makeSocketPlace } from './socket';

/** Long enough for Terraform to connect after it read the handshake; then an abandoned process ends by itself. */
const CONNECT_WITHIN_MILLISECONDS = 60_000;

/** Serves the Terraform that started this process, until it disconnects. */
export async function serveOneCommand(own: NodeJS.Process): Promise<void> {
  const refusal = whyNotStarted(own.env);
  if (refusal !== undefined) throw new Error(refusal);
  const log = openLog(own.env, (line) => own.stderr.write(line));
  const place = makeSocketPlace();
  const shared = new SharedHome(drydockHome(own.env), own.env, own.cwd());
  const end = () => {
    shared.close();
    place.remove();
    own.exit(0);
  };
  // Ctrl-C reaches the whole process group: Terraform decides what happens to the work that is under way.
  own.on('SIGINT', () => log.debug('ignored an interrupt; Terraform says when to stop'));
  own.on('SIGTERM', end);
  own.on('exit', () => place.remove());
  const connected = () => providerMethods(new ProviderService(own.env, shared), end);
  const server = await startPluginServer(place, readHandshake(own.env), { connected, idle: end }, log);
  setTimeout(() => server.hasConnections() || end(), CONNECT_WITHIN_MILLISECONDS).unref();
  own.stdout.write(server.handshake);
  // A young generation that stays small saves 20 MB. Given at the start, this would cost the start Node's built-in code cache.
  setFlagsFromString('--semi-space-growth-factor=1');
}
