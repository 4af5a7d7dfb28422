import { App } from 'cdktf';
import { Region } from 'cdktf-oci-drydock';
import { ProtectedStack } from './protected-stack';
import { RecoveryStack } from './recovery-stack';

/** The backups that shall exist, oldest first: `BACKUPS=monday` before the second was taken; none with `BACKUPS=`. */
const backups = (process.env.BACKUPS ?? 'monday,tuesday').split(',').filter(Boolean);
const copyNewest = process.env.COPY !== 'no';

const app = new App();
new ProtectedStack(app, 'protected', {
  home: Region.US_ASHBURN_1,
  recovery: Region.US_PHOENIX_1,
  backups,
  copyNewest,
});
new RecoveryStack(app, 'recovery', { region: Region.US_PHOENIX_1 });
app.synth();
