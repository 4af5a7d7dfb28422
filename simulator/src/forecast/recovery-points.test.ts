import * as fc from 'fast-check';
import { type RecoveryPoint, worstMoment } from './recovery-points';

const point = (taken: number, from = taken, until?: number): RecoveryPoint => ({
  id: `at ${taken}`,
  taken,
  from,
  until,
});
const second = 1000;

describe('the worst moment', () => {
  test('is the one before the next backup', () => {
    const points = [point(0), point(10 * second), point(40 * second)];
    expect(worstMoment(points, 0, 50 * second)).toEqual({ lossSeconds: 30, at: 40 * second, newest: 'at 10000' });
  });

  test('is now, when the newest backup is old', () => {
    expect(worstMoment([point(0)], 0, 100 * second)).toEqual({ lossSeconds: 100, at: 100 * second, newest: 'at 0' });
  });

  test('without any backup is infinite, also when the only one expired', () => {
    expect(worstMoment([], 0, second).lossSeconds).toBe(Number.POSITIVE_INFINITY);
    const gone = worstMoment([point(0, 0, 5 * second)], 0, 9 * second);
    expect(gone).toEqual({ lossSeconds: Number.POSITIVE_INFINITY, at: 9 * second });
  });

  test('counts a copy from its arrival, and its age from what it holds', () => {
    const points = [point(0), point(10 * second, 25 * second)];
    expect(worstMoment(points, 0, 30 * second)).toEqual({ lossSeconds: 25, at: 25 * second, newest: 'at 0' });
  });

  test('falls back to an older backup when the newest expires early', () => {
    const points = [point(0), point(10 * second, 10 * second, 20 * second)];
    expect(worstMoment(points, 0, 22 * second).lossSeconds).toBe(22);
  });
});

test('no instant loses more than the worst moment, which is attained', () => {
  const arbitraryPoint = fc
    .record({
      taken: fc.nat(60),
      delay: fc.nat(10),
      life: fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }),
    })
    .map(({ taken, delay, life }) =>
      point(taken * second, (taken + delay) * second, life === undefined ? undefined : (taken + delay + life) * second),
    );
  fc.assert(
    fc.property(fc.array(arbitraryPoint, { maxLength: 8 }), (points) => {
      // Just before each tick: what exists is what began earlier and has not ended.
      const losses = Array.from({ length: 100 }, (_, index) => {
        const at = (index + 1) * second;
        const there = points.filter(({ from, until }) => from < at && (until === undefined || until >= at));
        return there.length === 0
          ? Number.POSITIVE_INFINITY
          : (at - Math.max(...there.map(({ taken }) => taken))) / 1000;
      });
      expect(worstMoment(points, 0, 100 * second).lossSeconds).toBe(Math.max(...losses));
    }),
  );
});
