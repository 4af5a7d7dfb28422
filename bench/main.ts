import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Row, table } from '../simulator/bench/harness';

/** Each folder with an index.ts, beside the code that it measures or here, is an area; it exports `rows()`. */
const AREAS = new Map(
  [path.join(__dirname, '../simulator/bench'), __dirname]
    .flatMap((folder) => fs.readdirSync(folder).map((area) => [area, path.join(folder, area, 'index.ts')] as const))
    .filter(([, index]) => fs.existsSync(index))
    .sort(([one], [other]) => one.localeCompare(other)),
);

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.filter((area) => !AREAS.has(area));
  if (unknown.length > 0)
    throw new Error(`no area ${unknown.join(', ')}; expected one of ${[...AREAS.keys()].join(', ')}`);
  const json = args.includes('--json');
  const rows: Row[] = [];
  for (const area of wanted.length > 0 ? wanted : AREAS.keys()) {
    const module: { rows(): AsyncIterable<Row> } = await import(AREAS.get(area)!);
    for await (const row of module.rows()) {
      rows.push(row);
      if (!json) process.stderr.write(`${row.id} ${row.peer ?? ''}\n`);
    }
  }
  const [processor] = os.cpus();
  const machine = `${processor.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : `${table(rows)}\n\nMachine: ${machine}\n`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
