import { existsSync } from 'node:fs';
import { type CommandDefinition, flagOption } from '../command';
import { CommandError } from '../command-error';
import { bytesText, durationText } from '../output/units';
import { storageDevice } from '../resource/storage-device';

export const volumeExport: CommandDefinition = {
  name: 'volume export',
  summary: 'Write a volume or a backup into a raw disk image',
  description:
    'Writes the present bytes of a volume, or the bytes of a backup, into a sparse raw disk image.\n' +
    'The file appears whole or not at all.',
  parameters: [
    { name: 'ocid', description: 'of a boot volume, a volume, or a backup of one', completes: 'ocid' },
    { name: 'file', description: 'to be written', completes: 'file' },
  ],
  options: [{ flags: '--force', description: 'replace the file when it exists' }],
  examples: [
    'drydock volume export ocid1.bootvolume.oc1.iad.ab... disk.img',
    'drydock volume export ocid1.bootvolumebackup.oc1.iad.ab... backup.img --force',
  ],
  async run(context, input) {
    const [ocid, file] = input.parameters as [string, string];
    if (existsSync(file) && !flagOption(input, 'force')) {
      throw new CommandError(`${file} exists`, 'Name another file, or replace it with --force.');
    }
    const device = storageDevice(context.cloud(), ocid);
    const started = Date.now();
    const { writtenBytes } = await context.longWork(`Export to ${file}`, device.exportImage(file));
    const seconds = (Date.now() - started) / 1000;
    await context.answer(
      { ocid, file, size: device.size, writtenBytes, seconds },
      () =>
        `Exported ${file}: ${bytesText(device.size)}, ${bytesText(writtenBytes)} of it written, ${durationText(seconds)}.`,
    );
  },
};
