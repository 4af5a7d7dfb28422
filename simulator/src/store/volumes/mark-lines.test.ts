import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { realFileLayer } from '../file-layer';
import { IndexFile } from '../index-file/index-file';
import { MarkLines } from './mark-lines';

const mark = fc.integer({ min: 1, max: 200 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), marks: fc.array(mark, { maxLength: 80 }) }),
  fc.record({ kind: fc.constant('remove' as const), marks: fc.array(mark, { maxLength: 5 }) }),
);
const transaction = fc.record({ steps: fc.array(step, { maxLength: 4 }), ask: mark, commits: fc.boolean() });

describe('the snapshots of a lineage by their marks', () => {
  let folder: string;
  let index: IndexFile;
  let lines: MarkLines;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-marks-'));
    index = new IndexFile(folder, realFileLayer);
    lines = new MarkLines(index);
  });
  afterEach(() => {
    index.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('the nearest below and above are right inside and outside transactions, in short and long lines, also after a rollback', () => {
    let lineage = 0;
    fc.assert(
      fc.property(fc.array(transaction, { maxLength: 8 }), (transactions) => {
        lineage++;
        let model = new Set<number>();
        const compare = (present: ReadonlySet<number>, at: number) => {
          const sorted = [...present].sort((a, b) => a - b);
          const below = sorted.filter((other) => other < at).at(-1);
          const above = sorted.find((other) => other > at);
          expect(lines.before(lineage, at)).toEqual(below && { mark: below, id: `s${below}` });
          expect(lines.after(lineage, at)).toEqual(above && { mark: above, id: `s${above}` });
        };
        for (const { steps, ask, commits } of transactions) {
          const changed = new Set(model);
          const work = () => {
            for (const { kind, marks } of steps) {
              compare(changed, ask);
              for (const mark of marks) {
                if (kind === 'add' && !changed.has(mark)) lines.add(lineage, { mark, id: `s${mark}` });
                if (kind === 'remove') lines.remove(lineage, mark);
                if (kind === 'add') changed.add(mark);
                else changed.delete(mark);
              }
              compare(changed, ask);
            }
            if (!commits) throw new Error('no');
          };
          if (commits) index.transaction(work);
          else expect(() => index.transaction(work)).toThrow('no');
          if (commits) model = changed;
          index.refresh();
          compare(model, ask);
        }
      }),
      { numRuns: 60 },
    );
  });
});
