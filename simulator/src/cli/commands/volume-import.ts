import { statSync } from 'node:fs';
import type { CommandDefinition } from '../command';
import { CommandError } from '../command-error';
import { bytesText, durationText } from '../output/units';
import { storageDevice } from '../resource/storage-device';

export const volumeImport: CommandDefinition = {
  name: 'volume import',
  summary: 'Write a raw disk image into a volume',
  description:
    'Writes a raw disk image into a boot volume or a block volume, attached or not, from its first byte on. Blocks that the volume\n' +
    'holds already are not written again; holes of the file become blocks that were never written. Interrupted, it leaves the\n' +
    'volume as it was.',
  parameters: [
    { name: 'ocid', description: 'of a boot volume or volume', completes: 'ocid' },
    { name: 'file', description: 'raw disk image, not larger than the volume', completes: 'file' },
  ],
  examples: ['drydock volume import ocid1.bootvolume.oc1.iad.ab... disk.img'],
  async run(context, { parameters }) {
    const [ocid, file] = parameters as [string, string];
    const device = storageDevice(context.cloud(), ocid);
    checkImage(file, device.size);
    const started = Date.now();
    const { writtenBytes, unchangedBytes, holeBytes } = await context.longWork(
      `Import of ${file}`,
      device.importImage(file),
    );
    const seconds = (Date.now() - started) / 1000;
    await context.answer(
      { ocid, file, writtenBytes, unchangedBytes, holeBytes, seconds },
      () =>
        `Imported ${file}: ${bytesText(writtenBytes)} written, ${bytesText(unchangedBytes)} there already, ${bytesText(holeBytes)} of holes, ${durationText(seconds)}.`,
    );
  },
};

function checkImage(file: string, volumeSize: number): void {
  const image = statSync(file, { throwIfNoEntry: false });
  if (!image) throw new CommandError(`${file} does not exist`, 'Name a raw disk image.');
  if (!image.isFile()) throw new CommandError(`${file} is not a file`, 'Name a raw disk image.');
  if (image.size > volumeSize) {
    throw new CommandError(
      `${file} holds ${bytesText(image.size)}, the volume ${bytesText(volumeSize)}`,
      'Grow the volume first (size_in_gbs), or shrink the image.',
    );
  }
}
