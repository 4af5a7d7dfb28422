import { Interrupted } from './command-error';
import { runLongWork } from './long-work';

const quiet = { show() {}, clear() {} };

function* counting(steps: number, closed: { early: boolean }) {
  let finished = false;
  try {
    for (let done = 0; done < steps; done += 1) yield { done, total: steps };
    finished = true;
    return 'all done';
  } finally {
    closed.early = !finished;
  }
}

test('long work runs to its end and gives its result', async () => {
  const closed = { early: false };
  const options = { what: 'Counting', bar: quiet, interruption: new AbortController().signal };
  await expect(runLongWork(counting(5, closed), options)).resolves.toBe('all done');
  expect(closed.early).toBe(false);
});

test('interrupted long work is closed, so that it can undo what it had not finished', async () => {
  const closed = { early: false };
  const controller = new AbortController();
  const bar = { show: ({ done }: { done: number }) => done === 3 && controller.abort(), clear() {} };
  const work = runLongWork(counting(1000, closed), { what: 'Counting', bar, interruption: controller.signal });
  await expect(work).rejects.toThrow(new Interrupted('Counting'));
  expect(closed.early).toBe(true);
});
