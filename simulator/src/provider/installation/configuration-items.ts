/** One entry of a Terraform CLI configuration body: `name = value`, or `name "label" { body }`. */
export interface ConfigurationItem {
  readonly name: string;
  /** The entry as written, without what surrounds it. */
  readonly text: string;
  /** What stands between the braces, for a block. */
  readonly body?: string;
}

const closing: Record<string, string> = { '{': '}', '[': ']' };

/**
 * Splits a configuration body into its entries. Comments between entries are dropped, text inside entries stays as it is.
 *
 * @throws SyntaxError with the line of a bracket or string that is never closed
 */
export function configurationItems(source: string): ConfigurationItem[] {
  const items: ConfigurationItem[] = [];
  let position = skipBlank(source, 0);
  while (position < source.length) {
    const end = endOfItem(source, position);
    items.push(toItem(source.slice(position, end.position), end.bodyStart && end.bodyStart - position));
    position = skipBlank(source, end.position);
  }
  return items;
}

function toItem(text: string, bodyStart: number | undefined): ConfigurationItem {
  const name = /^"([^"]*)"|^[^\s={"]+/.exec(text);
  if (!name) throw new SyntaxError(`expected a name, found ${JSON.stringify(text.slice(0, 20))}`);
  return {
    name: name[1] ?? name[0],
    text: text.trim(),
    ...(bodyStart === undefined ? {} : { body: text.slice(bodyStart, text.lastIndexOf('}')) }),
  };
}

/** An entry ends at the end of the line on which its last bracket closes. */
function endOfItem(source: string, start: number): { position: number; bodyStart?: number } {
  const open: string[] = [];
  let bodyStart: number | undefined;
  let position = start;
  while (position < source.length) {
    const character = source[position]!;
    if (character === '"') position = endOfString(source, position);
    else if (isComment(source, position)) {
      if (open.length === 0) return { position, bodyStart };
      position = skipComment(source, position);
    } else if (closing[character]) {
      if (open.length === 0 && character === '{') bodyStart ??= position + 1;
      open.push(closing[character]);
      position += 1;
    } else if (character === open.at(-1)) {
      open.pop();
      position += 1;
      if (open.length === 0) return { position, bodyStart };
    } else if (character === '\n' && open.length === 0) return { position, bodyStart };
    else position += 1;
  }
  if (open.length > 0) throw new SyntaxError(`line ${lineOf(source, start)}: "${open.at(-1)}" is missing`);
  return { position, bodyStart };
}

function endOfString(source: string, start: number): number {
  for (let position = start + 1; position < source.length; position += 1) {
    if (source[position] === '\\') position += 1;
    else if (source[position] === '"') return position + 1;
    else if (source[position] === '\n') break;
  }
  throw new SyntaxError(`line ${lineOf(source, start)}: a string is not closed`);
}

function skipBlank(source: string, start: number): number {
  let position = start;
  while (position < source.length) {
    if (/[\s,;]/.test(source[position]!)) position += 1;
    else if (isComment(source, position)) position = skipComment(source, position);
    else break;
  }
  return position;
}

const isComment = (source: string, position: number) =>
  source[position] === '#' || source.startsWith('//', position) || source.startsWith('/*', position);

function skipComment(source: string, start: number): number {
  const mark = source.startsWith('/*', start) ? '*/' : '\n';
  const end = source.indexOf(mark, start);
  return end < 0 ? source.length : end + mark.length;
}

const lineOf = (source: string, position: number) => source.slice(0, position).split('\n').length;
