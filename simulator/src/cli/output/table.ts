import type { Colors } from './terminal';

export interface Column<Row> {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  text(row: Row): string | undefined;
}

const borderless = Object.fromEntries(
  [
    ...['top', 'bottom', 'left', 'right'].flatMap((side) =>
      side === 'top' || side === 'bottom'
        ? [side, `${side}-mid`, `${side}-left`, `${side}-right`]
        : [side, `${side}-mid`],
    ),
    'mid',
    'mid-mid',
  ].map((part) => [part, '']),
);

/** Rows under headings, two spaces apart; nothing is cut, so that an OCID can be copied from it. */
export async function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], colors: Colors) {
  const { default: Table } = await import('cli-table3');
  const printed = new Table({
    head: columns.map(({ heading }) => colors.bold(heading)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: { ...borderless, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  printed.push(...rows.map((row) => columns.map(({ text }) => text(row) ?? '-')));
  return printed
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
