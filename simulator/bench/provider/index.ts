import { absoluteRow, interleaved, peerRow, type Row, ratioRow } from '../harness';
import { BenchStack, peakMemory } from './bench-stack';

const ROUNDS = 5;
const MEBIBYTE = 2 ** 20;
const REAL = 'oracle/oci 8.28.0, measured once';

export async function* rows(): AsyncIterable<Row> {
  const stack = new BenchStack();
  const plan = () =>
    interleaved(
      ROUNDS,
      () => stack.plan('ours'),
      () => stack.plan('floor'),
    );
  const apply = (rounds: number, amount: number) =>
    interleaved(
      rounds,
      () => stack.apply('ours', amount),
      () => stack.apply('floor', amount),
    );
  try {
    yield ratioRow({ id: 'plan-1-cold', what: 'plan of one resource, against terraform_data', bar: 7 }, plan());
    yield peerRow('plan-1-cold', 'plan of one resource', REAL, 4160);
    const pid = await stack.warm();
    yield ratioRow({ id: 'plan-1-warm', what: 'the same with a warm process', bar: 1.5 }, plan());
    yield ratioRow(
      { id: 'apply-100-warm', what: 'apply of 100 boot volume backups, against terraform_data', bar: 1.6 },
      apply(3, 100),
    );
    yield ratioRow({ id: 'apply-1000-warm', what: 'apply of 1,000', bar: 1.2 }, apply(1, 1000));
    yield absoluteRow(
      { id: 'provider-memory', what: 'peak memory of the warm process, bytes', bar: 80 * MEBIBYTE },
      peakMemory(pid),
    );
    yield peerRow('provider-memory', 'peak memory of a provider process, bytes', REAL, 249 * MEBIBYTE);
  } finally {
    await stack.end();
  }
}
