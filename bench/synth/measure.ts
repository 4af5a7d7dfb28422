import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, type Row } from '../../simulator/bench/harness';

const DIST = join(__dirname, '..', '..', 'dist');

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/** Runs two scripts that print milliseconds, in turns and each in a process of its own, and gives the medians. */
function inTurns(ours: string, floor: string, rounds: number): { ours: number; floor: number } {
  const times = { ours: [] as number[], floor: [] as number[] };
  const run = (script: string) =>
    Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: DIST }));
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(run(ours));
    times.floor.push(run(floor));
  }
  return { ours: median(times.ours), floor: median(times.floor) };
}

const clock = (before: string, timed: string) => `
${before}
const start = process.hrtime.bigint();
${timed}
console.log(Number(process.hrtime.bigint() - start) / 1e6);`;

/** Loading the library, and its four main nouns, beyond loading cdktf. */
export function load(rounds: number): Row {
  const nouns = `const { BootVolume, BootVolumeBackup, BackupPolicy, CrossRegionCopy } = require('${DIST}');`;
  const { ours, floor } = inTurns(clock('', `require('cdktf'); ${nouns}`), clock('', "require('cdktf');"), rounds);
  const added = tenths(ours - floor);
  const what = 'loading the library and its main nouns beyond loading cdktf';
  return { id: 'load', what, ours: added, floor: tenths(floor), ratio: null, bar: 60, holds: added <= 60 };
}

const stackOf = (count: number, line: string) => `
const { App, TerraformStack, Testing } = require('cdktf');
const { BootVolume, BootVolumeBackup, providerOci } = require('${DIST}');
const { CoreBootVolumeBackup } = providerOci.coreBootVolumeBackup;
const stack = new TerraformStack(Testing.app(), 'stack');
new providerOci.provider.OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
const bootVolumeId = 'ocid1.bootvolume.oc1.iad.abuwcljrvolume';
const volumes = Array.from({ length: ${count} }, (_, index) => BootVolume.fromBootVolumeId(stack, 'volume-' + index, bootVolumeId));
const build = () => { for (let index = 0; index < ${count}; index += 1) { ${line} } };`;

/** Building and synthesizing so many backups, against as many bare bindings. */
export function synth(count: number, rounds: number): Row {
  const timed = 'build(); Testing.synth(stack);';
  const backup = "new BootVolumeBackup(stack, 'backup-' + index, { volume: volumes[index], displayName: 'backup' });";
  const bare = "new CoreBootVolumeBackup(stack, 'backup-' + index, { bootVolumeId, displayName: 'backup' });";
  const { ours, floor } = inTurns(clock(stackOf(count, backup), timed), clock(stackOf(count, bare), timed), rounds);
  const ratio = Math.round((ours / floor) * 100) / 100;
  const what = `synth of ${count} BootVolumeBackup constructs, against ${count} bare bindings`;
  return { id: `synth-${count}`, what, ours: tenths(ours), floor: tenths(floor), ratio, bar: 1.5, holds: ratio <= 1.5 };
}
