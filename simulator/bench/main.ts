import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Row, table } from './harness';

/** Each folder here with an index.ts is an area; it exports `rows()`. */
const AREAS = fs
  .readdirSync(__dirname)
  .filter((name) => fs.existsSync(path.join(__dirname, name, 'index.ts')))
  .sort();

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.filter((area) => !AREAS.includes(area));
  if (unknown.length > 0) throw new Error(`no area ${unknown.join(', ')}; expected one of ${AREAS.join(', ')}`);
  const json = args.includes('--json');
  const rows: Row[] = [];
  for (const area of wanted.length > 0 ? wanted : AREAS) {
    const module: { rows(): AsyncIterable<Row> } = await import(`./${area}/index`);
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
