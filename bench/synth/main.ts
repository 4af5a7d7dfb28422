/** Cost of the constructs beyond cdktf's own: `tsx bench/synth/main.ts [--json]`, after `npm run build:constructs`. */
import { load, synth } from './measure';

const rows = [load(9), synth(1_000, 7)];
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows));
} else {
  for (const { id, what, ours, floor, ratio, bar, holds } of rows) {
    const against =
      ratio === null ? `${ours} ms, bar ${bar} ms` : `${ours} ms against ${floor} ms: ${ratio}x, bar ${bar}x`;
    console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}  ${id}  ${what}: ${against}`);
  }
}
