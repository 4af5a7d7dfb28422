import { listenForInterruption } from './interruption';
import { run } from './run';

// A reader that has seen enough (`drydock ls | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const interruption = listenForInterruption(process);
void run(process.argv.slice(2), {
  environment: process.env,
  out: process.stdout,
  err: process.stderr,
  interruption: interruption.signal,
}).then((exitCode) => {
  interruption.release();
  process.exitCode = exitCode;
});
