import { serveOneCommand } from './process/serve-one-command';
import { serveWarm } from './warm/serve-warm';

/** `provider.js --warm` stays until it is told to end; otherwise Terraform starts one process per alias and command. */
const serve = process.argv.includes('--warm') ? serveWarm : serveOneCommand;

serve(process).catch((error: unknown) => {
  process.stderr.write(`The provider could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
