import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { copyRepositoryFiles, diskImages, type Files } from './disk-image';
import { LocalCloud } from './local-cloud';
import { bytes, Story } from './story';

const workFolder = mkdtempSync(join(tmpdir(), 'drydock-demo-'));
const repository = join(__dirname, '../../..');
const story = new Story();
const images = diskImages(workFolder);
const cloud = new LocalCloud(join(workFolder, 'home'), workFolder);

const image = join(workFolder, 'server.img');
const exported = join(workFolder, 'exported.img');

function importDisk(bootVolume: string): void {
  const { writtenBytes, unchangedBytes, holeBytes } = cloud.json('volume', 'import', bootVolume, image);
  story.figure('written', bytes(writtenBytes));
  story.figure('there already', bytes(unchangedBytes));
  story.figure('never written (holes)', bytes(holeBytes));
}

function exportFiles(ocid: string): Files {
  rmSync(exported, { force: true });
  const { writtenBytes } = cloud.json('volume', 'export', ocid, exported);
  story.figure('exported', bytes(writtenBytes));
  images.verify(exported);
  return images.files(exported);
}

function describeBackup(name: string, ocid: string): void {
  const { type, sizeInGBs, uniqueBytes } = cloud.json('show', ocid);
  story.figure(`${name}: type`, type);
  story.figure(`${name}: provisioned size`, `${sizeInGBs} GB`);
  story.figure(`${name}: stored for it alone`, bytes(uniqueBytes));
}

function main(): void {
  story.title('Drydock: a region is lost, a server is recovered');

  const filesAt: Record<string, Files> = {};
  const staging = join(workFolder, 'files');

  story.step('Synthesize the stacks (cdktf) and initialize Terraform', () => {
    mkdirSync(staging);
    cloud.synthesize({ backups: [], copy: false });
    cloud.terraform('protected', 'init', '-input=false', '-no-color');
  });

  const bootVolume = story.step('Apply: an instance in us-ashburn-1, its boot volume under a backup policy', () => {
    cloud.apply('protected');
    story.expect('a second plan has nothing to do', cloud.isSettled('protected'));
    return cloud.outputs('protected').boot_volume_id;
  });

  story.step(`Put a system on the running instance's boot volume: ${images.kind}`, () => {
    copyRepositoryFiles(repository, staging);
    images.create(image, staging);
    filesAt.monday = images.files(image);
    story.figure('files', String(Object.keys(filesAt.monday).length));
    importDisk(bootVolume);
  });

  story.step('Apply: the first backup, FULL', () => {
    cloud.synthesize({ backups: ['monday'], copy: false });
    cloud.apply('protected');
    describeBackup('monday', cloud.outputs('protected').backup_monday);
  });

  story.step('Change files on the server', () => {
    images.change(image, 'ARCHITECTURE.md', 'Rewritten on Tuesday.\n');
    images.change(image, 'docs/tuesday.md', `${'New on Tuesday.\n'.repeat(4096)}`);
    filesAt.tuesday = images.files(image);
    importDisk(bootVolume);
  });

  const { copy, tuesday } = story.step('Apply: the second backup, INCREMENTAL, and its copy to us-phoenix-1', () => {
    cloud.synthesize({ backups: ['monday', 'tuesday'], copy: true });
    cloud.apply('protected');
    const outputs = cloud.outputs('protected');
    describeBackup('tuesday', outputs.backup_tuesday);
    describeBackup('copy', outputs.copy_id);
    story.expect('a plan has nothing to do', cloud.isSettled('protected'));
    return { copy: outputs.copy_id, tuesday: outputs.backup_tuesday };
  });

  story.step('Write on after the backup: what nobody backed up will be lost', () => {
    const afterwards = join(workFolder, 'afterwards.img');
    copyFileSync(image, afterwards);
    images.change(image, 'LICENSE', 'Written after the last backup.\n');
    importDisk(bootVolume);
    story.expect(
      "the backup of tuesday still holds tuesday's files",
      isDeepStrictEqual(exportFiles(tuesday), filesAt.tuesday),
    );
    copyFileSync(afterwards, image);
  });

  story.step('The disaster: the whole of us-ashburn-1 is gone', () => {
    rmSync(join(cloud.regions, 'us-ashburn-1'), { recursive: true });
    story.figure('removed', join(cloud.regions, 'us-ashburn-1'));
  });

  const recovered = story.step(
    'Recover in us-phoenix-1: restore a boot volume from the copy, launch an instance',
    () => {
      cloud.terraform('recovery', 'init', '-input=false', '-no-color');
      cloud.apply('recovery');
      const outputs = cloud.outputs('recovery');
      story.expect('the recovery stack found the copy by itself', outputs.copy_id === copy);
      story.figure('instance', outputs.instance_id);
      return outputs.boot_volume_id;
    },
  );

  story.step('Compare every file with what it was when tuesday was backed up', () => {
    const files = exportFiles(recovered);
    story.expect(`the ${images.kind} is clean`, true);
    const missing = Object.keys(filesAt.tuesday).filter((path) => files[path] !== filesAt.tuesday[path]);
    story.expect(
      `all ${Object.keys(files).length} files are equal`,
      isDeepStrictEqual(files, filesAt.tuesday),
      missing.join('\n'),
    );
  });

  story.step('Plan again, then destroy', () => {
    story.expect('a plan of the recovery stack has nothing to do', cloud.isSettled('recovery'));
    cloud.terraform('recovery', 'destroy', '-auto-approve', '-input=false', '-no-color');
  });

  story.end();
}

try {
  main();
  rmSync(workFolder, { recursive: true, force: true });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n\nWhat was made is left in ${workFolder}.`);
  process.exitCode = 1;
}
