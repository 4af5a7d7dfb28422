import type { Row } from '../../simulator/bench/harness';
import { load, synth } from './measure';

/** Cost of the constructs beyond cdktf's own. */
export async function* rows(): AsyncIterable<Row> {
  yield load(9);
  yield synth(1_000, 7);
}
