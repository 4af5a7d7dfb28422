import type { Colors } from './terminal';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (isRecord(value) && Object.keys(value).length === 0);

/** A record as indented `name: value` lines; what is empty is left out. */
export function record(value: Record<string, unknown>, colors: Colors, indent = ''): string {
  const shown = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return shown.map(([name, field]) => `${indent}${colors.bold(name)}:${fieldText(field, colors, indent)}`).join('\n');
}

function fieldText(field: unknown, colors: Colors, indent: string): string {
  const deeper = `${indent}  `;
  if (isRecord(field)) return `\n${record(field, colors, deeper)}`;
  if (!Array.isArray(field)) return ` ${String(field)}`;
  if (field.length === 0) return ' none';
  return field
    .map((item) =>
      isRecord(item)
        ? `\n${deeper}- ${record(item, colors, `${deeper}  `).trimStart()}`
        : `\n${deeper}- ${String(item)}`,
    )
    .join('');
}
