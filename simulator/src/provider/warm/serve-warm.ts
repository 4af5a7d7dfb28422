import { mkdirSync } from 'node:fs';
import { READY, removeWarmRecord, writeWarmRecord } from '../installation/warm-record';
import { openLog } from '../process/log';
import { startPluginServer } from '../process/plugin-server';
import { makeSocketPlace } from '../process/socket';
import { providerMethods } from '../service/methods';
import { ProviderService } from '../service/provider-service';
import { drydockHome, SharedHome } from '../service/shared-home';

/**
 * Serves every Terraform that reattaches to this process, until SIGTERM. Each connection has its own configuration; all
 * share one open cloud. Not encrypted, as Terraform reattaches only so: the socket's permissions keep strangers out.
 */
export async function serveWarm(own: NodeJS.Process): Promise<void> {
  const home = drydockHome(own.env);
  mkdirSync(home, { recursive: true });
  const log = openLog(own.env, (line) => own.stderr.write(line));
  const place = makeSocketPlace();
  const shared = new SharedHome(home, own.env);
  const end = () => {
    shared.close();
    removeWarmRecord(home, own.pid);
    own.exit(0);
  };
  own.on('exit', () => place.remove());
  own.on('SIGTERM', end);
  own.on('SIGINT', end);
  const stays = () => log.debug('stays for the next command');
  const connected = () => providerMethods(new ProviderService(own.env, shared), stays);
  await startPluginServer(place, {}, { connected, idle: stays }, log);
  writeWarmRecord(home, { pid: own.pid, socket: place.path, startedAt: new Date().toISOString() });
  own.stdout.write(READY);
}
